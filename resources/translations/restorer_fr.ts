<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>Restorer</name>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>1 photograph to {folder}</source>
      <translation>1 photo vers {folder}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>1 star</source>
      <translation>1 étoile</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>16 bit</source>
      <translation>16 bits</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>2 stars</source>
      <translation>2 étoiles</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>3 stars</source>
      <translation>3 étoiles</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>4 stars</source>
      <translation>4 étoiles</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>5 stars</source>
      <translation>5 étoiles</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>8 bit</source>
      <translation>8 bits</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/copy_names.py"></location>
      <source>_coloured</source>
      <translation>_colorise</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A coloured copy as a file, for another program or a folder</source>
      <translation>Copie colorisée sous forme de fichier, pour un autre programme ou un dossier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>A file…</source>
      <translation>Un fichier…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>a first calculation on the GPU failed</source>
      <translation>un premier calcul sur le processeur graphique a échoué</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>a first calculation on the GPU was wrong</source>
      <translation>un premier calcul sur le processeur graphique était faux</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>A folder has this name.</source>
      <translation>Un dossier porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>A hint here shows once the region is coloured or hidden.</source>
      <translation>Une indication n’apparaît ici qu’une fois la zone colorisée ou masquée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A larger or smaller brush</source>
      <translation>Pinceau plus grand ou plus petit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>A model package can be dropped onto the window, or imported.</source>
      <translation>Un paquet de modèle peut être déposé sur la fenêtre, ou importé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>A network that colours the photograph and knows what a hint means for the rest of it.</source>
      <translation>Réseau qui colorise la photo et comprend ce qu’une indication implique pour le reste.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>A network that colours the photograph on its own. Hints are spread along edges afterwards.</source>
      <translation>Réseau qui colorise la photo de lui-même. Les indications sont ensuite étendues en suivant les contours.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>A pen pressed harder paints with a larger brush</source>
      <translation>Un stylet plus appuyé peint avec un pinceau plus grand</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>A photograph can have {n} versions.</source>
      <translation>Une photo peut avoir {n} versions.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>A run is at work: {n}.</source>
      <translation>Un traitement est en cours : {n}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A straight line from the end of the last stroke</source>
      <translation>Ligne droite depuis la fin du dernier trait</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>About Restorer</source>
      <translation>À propos de Restorer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>about {time} here</source>
      <translation>environ {time} ici</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Above centre</source>
      <translation>En haut au centre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Accept</source>
      <translation>Valider</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Accepted</source>
      <translation>Validée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>accepted</source>
      <translation>validée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Add photographs…</source>
      <translation>Ajouter des photos…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Add something to that object, or take it away</source>
      <translation>Ajouter quelque chose à cet objet, ou l’en retirer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/drop_target.py"></location>
      <source>Add to album</source>
      <translation>Ajouter à l’album</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Added to name</source>
      <translation>Ajouté au nom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Added to the name</source>
      <translation>Ajouté au nom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>AI colour</source>
      <translation>couleurs par IA</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/page.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>All back to default</source>
      <translation>Toutes d’origine</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>All commands</source>
      <translation>Toutes les commandes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>All commands…</source>
      <translation>Toutes les commandes…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>All of its folder</source>
      <translation>Tout son dossier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>All of their folder</source>
      <translation>Tout leur dossier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>All photographs</source>
      <translation>Toutes les photos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>All photographs side by side</source>
      <translation>Toutes les photos côte à côte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>All that lies in the folder then, with checksums.</source>
      <translation>Tout ce qui se trouve alors dans le dossier, avec empreintes.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>and others</source>
      <translation>et d’autres</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>and {n} more</source>
      <translation>et {n} autres</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>and {n} more, all of them in the report</source>
      <translation>et {n} de plus ; la liste entière est dans le rapport</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>Another file…</source>
      <translation>Autre fichier…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Another photo…</source>
      <translation>Autre photo…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Apply crop</source>
      <translation>Appliquer le cadre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>As a file, for another program</source>
      <translation>Sous forme de fichier, pour un autre programme</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>As coloured here</source>
      <translation>Telle que colorisée ici</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>As each scan</source>
      <translation>Comme chaque numérisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>As opened</source>
      <translation>Ordre d’ouverture</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>As scanned</source>
      <translation>Telle que numérisée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>As the scan</source>
      <translation>Proportions de la numérisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>As the theme</source>
      <translation>Comme le thème</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Ask its owner for permission, or copy it to a place of yours.</source>
      <translation>Demander l’autorisation à son propriétaire, ou le copier dans un dossier personnel.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Ask me</source>
      <translation>Me demander</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Ask whoever made the package for a corrected one.</source>
      <translation>Demander un paquet corrigé à son auteur.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>at L* {luma:.0f}</source>
      <translation>à L* {luma:.0f}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>At L* {luma:.0f} there is no colour as strong as that. The strongest of this hue is shown: {nearest}.</source>
      <translation>À L* {luma:.0f}, aucune couleur n’est aussi forte. La plus forte de cette teinte est montrée : {nearest}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>At least {n} stars</source>
      <extracomment>One: At least 1 star</extracomment>
      <translation>
        <numerusform>Au moins {n} étoile</numerusform>
        <numerusform>Au moins {n} étoiles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Back to default</source>
      <translation>Touche d’origine</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Back to the scan</source>
      <translation>Revenir à la numérisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Back to the scan's geometry</source>
      <translation>Revenir à la géométrie de la numérisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Back to the scan's tone</source>
      <translation>Revenir aux tons de la numérisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Begin anew and keep this version</source>
      <translation>Recommencer en gardant cette version</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>beige</source>
      <translation>beige</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Being worked out</source>
      <translation>Calcul en cours</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Below centre</source>
      <translation>En bas au centre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Best there is</source>
      <translation>Le meilleur disponible</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>bit</source>
      <translation>bits</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Black</source>
      <translation>Noir</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>black</source>
      <translation>noir</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <source>Black and white</source>
      <translation>Noir et blanc</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>blue</source>
      <translation>bleu</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>bluish grey</source>
      <translation>gris bleuté</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>brick red</source>
      <translation>rouge brique</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Brightness</source>
      <translation>Luminosité</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Brightness is kept. A name that is taken gets a number.</source>
      <translation>La luminosité est conservée. Un nom déjà pris reçoit un numéro.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Brightness is kept. JPEG and WebP stay at 8 bit. A name that is taken gets a number.</source>
      <translation>La luminosité est conservée. JPEG et WebP restent à 8 bits. Un nom déjà pris reçoit un numéro.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Brightness is kept: at most 0.4 L* is lost to rounding to 8 bit. A name that is taken gets a number.</source>
      <translation>La luminosité est conservée : 0,4 L* au plus se perd en arrondissant à 8 bits. Un nom déjà pris reçoit un numéro.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>brown</source>
      <translation>brun</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Brush</source>
      <translation>Pinceau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Brush region</source>
      <translation>Zone au pinceau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>By 15 degrees</source>
      <translation>De 15 degrés</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>By date</source>
      <translation>Par date</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <location filename="../../restorer/gui/presets/parts_dialog.py"></location>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <source>cannot be read</source>
      <translation>illisible</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>cannot be read ({why}).</source>
      <translation>ne peut pas être lu ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Card open: Shift or Alt and click</source>
      <translation>Carte ouverte : Maj ou Alt et clic</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Card open: wheel, or [ and ]</source>
      <translation>Carte ouverte : molette, ou [ et ]</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Centre</source>
      <translation>Au centre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Change keys…</source>
      <translation>Changer les touches…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Channels</source>
      <translation>Canaux</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Check whether it was moved.</source>
      <translation>Vérifier s’il a été déplacé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Check your permissions.</source>
      <translation>Vérifier les autorisations.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/facts.py"></location>
      <source>Checked</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/facts.py"></location>
      <source>checked</source>
      <translation>vérifié</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>checked, not written to</source>
      <translation>vérifié, non modifié</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/feature.py"></location>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Checking {name}</source>
      <translation>Vérification de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/feature.py"></location>
      <source>Checksum of {name}</source>
      <translation>Empreinte de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Checksums</source>
      <translation>Empreintes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Choose a colour for the place under the pointer</source>
      <translation>Choisir une couleur pour l’endroit sous le pointeur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose a colour photograph.</source>
      <translation>Choisir une photo en couleur.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Choose a command, then press the keys it shall have.</source>
      <translation>Choisir une commande, puis appuyer sur les touches voulues.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Choose a reference photograph</source>
      <translation>Choisir une photo de référence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Choose a reference photograph…</source>
      <translation>Choisir une photo de référence…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose a shorter name.</source>
      <translation>Choisir un nom plus court.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another disk, or a smaller format.</source>
      <translation>Choisir un autre disque, ou un format moins lourd.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another folder for the copies.</source>
      <translation>Choisir un autre dossier pour les copies.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another folder, or ask for the right to write.</source>
      <translation>Choisir un autre dossier, ou demander le droit d’écriture.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another folder.</source>
      <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another name.</source>
      <translation>Choisir un autre nom.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Choose folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose the device "cpu".</source>
      <translation>Choisir le processeur « cpu ».</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose the reference again.</source>
      <translation>Choisir de nouveau la référence.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Chosen for this photograph; others use {name}.</source>
      <translation>Choisi pour cette photo ; les autres utilisent {name}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Citation</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/no_hints.py"></location>
      <source>Click a colour that looks wrong and choose another, or press B and paint.</source>
      <translation>Cliquer sur une couleur qui semble fausse et en choisir une autre, ou peindre avec B.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click a colour that looks wrong, then the right one: a point</source>
      <translation>Cliquer sur une couleur qui semble fausse, puis sur la bonne : un point est posé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/stage.py"></location>
      <source>Click any colour that looks wrong to change it</source>
      <translation>Cliquer sur une couleur qui semble fausse pour la changer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click something and a region grows to its edges</source>
      <translation>Cliquer sur un objet : une zone s’étend jusqu’à ses bords</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Click something, or drag over it: the region grows to its edges</source>
      <translation>Cliquer sur un objet, ou glisser dessus : la zone s’étend jusqu’à ses bords</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Click the colour to take. Only its hue and strength are taken, never its lightness.</source>
      <translation>Cliquer sur la couleur à prélever. Seules sa teinte et sa force sont prises, jamais sa clarté.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click to set a point of colour, drag to paint a stroke</source>
      <translation>Cliquer pour poser un point de couleur, glisser pour peindre un trait</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Click, then Shift and click</source>
      <translation>Clic, puis Maj et clic</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Close now</source>
      <translation>Fermer maintenant</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Close now, go on next time</source>
      <translation>Fermer, reprendre la prochaine fois</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Close other programs.</source>
      <translation>Fermer d’autres programmes.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Close photograph</source>
      <translation>Fermer la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Close {n} photographs</source>
      <extracomment>One: Close photograph</extracomment>
      <translation>
        <numerusform>Fermer la photo</numerusform>
        <numerusform>Fermer {n} photos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/swatches.py"></location>
      <location filename="../../restorer/gui/window.py"></location>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Colour and export</source>
      <translation>Coloriser et exporter</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Colour and export the album</source>
      <translation>Coloriser et exporter l’album</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Colour and export the album…</source>
      <translation>Coloriser et exporter l’album…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Colour anew</source>
      <translation>Coloriser de nouveau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Colour it again.</source>
      <translation>Coloriser de nouveau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Colour region</source>
      <translation>Coloriser la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/canvas/painting.py"></location>
      <location filename="../../restorer/gui/views/loupe.py"></location>
      <source>Coloured</source>
      <translation>Colorisée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>coloured</source>
      <translation>colorisée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/mark_choice.py"></location>
      <source>Coloured with AI</source>
      <translation>Colorisé par IA</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Coloured, hints stay inside</source>
      <translation>Colorisée, indications dedans</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Colouring</source>
      <translation>Colorisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Colouring is not finished</source>
      <translation>La colorisation n’est pas terminée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Colouring is not finished ({n} of {total}).</source>
      <translation>La colorisation n’est pas terminée ({n} sur {total}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Colouring is not finished ({n}).</source>
      <translation>La colorisation n’est pas terminée ({n}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/thumbnails.py"></location>
      <source>Colouring {done} of {total}</source>
      <translation>Colorisation {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <source>Colouring {name}</source>
      <translation>Colorisation de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Colouring {n}</source>
      <translation>Colorisation {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/commands.py"></location>
      <source>Colours are a plausible guess. Check the ones that matter.</source>
      <translation>Les couleurs sont une hypothèse plausible. Vérifier celles qui importent.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>colours on its own</source>
      <translation>colorise de lui-même</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>colours, follows hints</source>
      <translation>colorise, suit les indications</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Commands and their keys</source>
      <translation>Commandes et touches</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Commands found</source>
      <translation>Commandes trouvées</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Common colours</source>
      <translation>Couleurs courantes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Compare two versions</source>
      <translation>Comparer deux versions</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>Compare with</source>
      <translation>Comparer avec</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Compare with this</source>
      <translation>Comparer avec celle-ci</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Compare with…</source>
      <translation>Comparer avec…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Control before, or hint before</source>
      <translation>Élément précédent ou indication précédente</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Copy as text</source>
      <translation>Copier comme texte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy checksum of the file</source>
      <translation>Copier l’empreinte du fichier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy checksum of the pixels</source>
      <translation>Copier l’empreinte des pixels</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Copy description</source>
      <translation>Copier la description</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Copy record</source>
      <translation>Copier la fiche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Copy settings</source>
      <translation>Copier les réglages</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Copy the coloured photograph</source>
      <translation>Copier la photo colorisée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>coral</source>
      <translation>corail</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Count as doubtful below</source>
      <translation>Douteux en dessous de</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>CPU</source>
      <translation>Processeur central (CPU)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>CPU, as chosen</source>
      <translation>CPU, selon le choix fait</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>CPU, because {why}</source>
      <translation>CPU, car {why}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>cream</source>
      <translation>crème</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Create it, or choose another one.</source>
      <translation>Le créer, ou en choisir un autre.</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Creator</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>crimson</source>
      <translation>carmin</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/crop_layer.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Crop</source>
      <translation>Recadrer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Crop: the scan itself is never cut</source>
      <translation>Recadrer : la numérisation elle-même n’est jamais coupée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Ctrl and two fingers</source>
      <translation>Ctrl et deux doigts</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Ctrl and wheel</source>
      <translation>Ctrl et molette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>CUDA cannot be used, because {why}.</source>
      <translation>CUDA ne peut pas être utilisé, car {why}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <source>Cut off: {black} % to black, {white} % to white</source>
      <translation>Écrêté : {black} % au noir, {white} % au blanc</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>dark brown</source>
      <translation>brun foncé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>dark green</source>
      <translation>vert foncé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>dark grey</source>
      <translation>gris foncé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>dark red</source>
      <translation>rouge foncé</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Date, place, description and resolution are kept, as they stand in the scan.</source>
      <translation>Date, lieu, description et résolution sont conservés tels qu’ils figurent dans la numérisation.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Densest place</source>
      <translation>Point le plus dense</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>Depth</source>
      <translation>Profondeur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Depth and brightness of each scan are kept. A name that is taken gets a number.</source>
      <translation>Profondeur et luminosité de chaque numérisation sont conservées. Un nom déjà pris reçoit un numéro.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Device</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Device: {words}. {why}</source>
      <translation>Processeur : {words}. {why}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>differs from its checksum</source>
      <translation>ne correspond pas à son empreinte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <source>Do not show this again</source>
      <translation>Ne plus afficher ce conseil</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/fix/pill.py"></location>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/fix/pill.py"></location>
      <source>Done (Esc)</source>
      <translation>Terminé (Échap)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Done again: {step}</source>
      <translation>Rétabli : {step}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Done: {n}. Start does only what was changed since.</source>
      <translation>Terminé : {n}. « Lancer » ne traite que ce qui a changé depuis.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Drag a photograph out of the window</source>
      <translation>Glisser une photo hors de la fenêtre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/edge.py"></location>
      <source>Drag for more columns, far for the album</source>
      <translation>Glisser pour plus de colonnes, loin pour l’album</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Drag the line</source>
      <translation>Glisser la ligne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Draw a line</source>
      <translation>Tracer une ligne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/level_layer.py"></location>
      <source>Draw a line along something that should be level or upright</source>
      <translation>Tracer une ligne le long d’un élément qui devrait être horizontal ou vertical</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Draw a straight line of colour</source>
      <translation>Tracer une ligne droite de couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Draw crop</source>
      <translation>Tracer le cadre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Draw one along something level or upright (A).</source>
      <translation>En tracer une le long d’un élément horizontal ou vertical (A).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Draw round something</source>
      <translation>Tracer le contour d’un objet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Draw round something to keep its colour inside</source>
      <translation>Tracer le contour d’un objet pour y retenir sa couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Draw the crop by hand (R).</source>
      <translation>Recadrer à la main (R).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <source>Drop a colour photograph here</source>
      <translation>Déposer ici une photo en couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>Drop photographs here</source>
      <translation>Déposer des photos ici</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Duplicate version</source>
      <translation>Dupliquer la version</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Each change of this photograph takes about {time}.</source>
      <translation>Chaque modification de cette photo prend environ {time}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Each copy and its record, with checksums.</source>
      <translation>Chaque copie et sa fiche, avec empreintes.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Each copy, with its checksum.</source>
      <translation>Chaque copie, avec son empreinte.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/no_hints.py"></location>
      <source>Each hint of this photograph stands here, with its colour, its note and its source.</source>
      <translation>Chaque indication de cette photo figure ici, avec sa couleur, sa note et sa source.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Edit</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Edited</source>
      <translation>Retouchée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>edited</source>
      <translation>retouchée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>ends before its last row: the file is cut off.</source>
      <translation>s’arrête avant la dernière ligne : le fichier est tronqué.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>Erased</source>
      <translation>Effacé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Eraser</source>
      <translation>Gomme</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Eraser end of the pen</source>
      <translation>Gomme du stylet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/layer.py"></location>
      <source>Esc leaves</source>
      <translation>Échap quitte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Every choice for this photograph in a file, which the command line takes too</source>
      <translation>Tous les choix pour cette photo dans un fichier, que la ligne de commande prend aussi</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Everything is done already: {folder} holds all copies.</source>
      <translation>Tout est déjà fait : {folder} contient toutes les copies.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Everything stays on this computer: Restorer sends nothing and asks no server for anything.</source>
      <translation>Tout reste sur cet ordinateur : Restorer n’envoie rien et ne demande rien à aucun serveur.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Export again</source>
      <translation>Exporter de nouveau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Export palette</source>
      <translation>Exporter une palette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Export palette…</source>
      <translation>Exporter une palette…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Export preset</source>
      <translation>Exporter le préréglage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Export the {n} photographs selected</source>
      <extracomment>One: Export the photograph selected</extracomment>
      <translation>
        <numerusform>Exporter la photo sélectionnée</numerusform>
        <numerusform>Exporter les {n} photos sélectionnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Export the {n} photographs shown</source>
      <extracomment>One: Export the photograph shown</extracomment>
      <translation>
        <numerusform>Exporter la photo affichée</numerusform>
        <numerusform>Exporter les {n} photos affichées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/feature.py"></location>
      <source>Export, or drag this out of the window: the copy becomes a file there</source>
      <translation>Exporter, ou glisser ce bouton hors de la fenêtre : la copie y devient un fichier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Exported</source>
      <translation>Exportée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>exported</source>
      <translation>exportée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Exported copy</source>
      <translation>Copie exportée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <source>Exported {name} to {folder}.</source>
      <translation>{name} exportée vers {folder}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Exported {n} photographs to {folder}.</source>
      <extracomment>One: Exported 1 photograph to {folder}.</extracomment>
      <translation>
        <numerusform>{n} photo exportée vers {folder}.</numerusform>
        <numerusform>{n} photos exportées vers {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Exporting is not finished</source>
      <translation>L’exportation n’est pas terminée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Exporting is not finished.</source>
      <translation>L’exportation n’est pas terminée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <source>Exporting {name}</source>
      <translation>Exportation de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Eyedropper</source>
      <translation>Pipette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Fade</source>
      <translation>Pâlissement</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Failed</source>
      <translation>En échec</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>failed</source>
      <translation>en échec</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>fairly sure</source>
      <translation>assez sûr</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Feather</source>
      <translation>Contour progressif</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Fetch the package again, or ask whoever made it.</source>
      <translation>Télécharger de nouveau le paquet, ou s’adresser à son auteur.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>field grey</source>
      <translation>gris-vert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>File exists</source>
      <translation>existe déjà</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>File, SHA-256</source>
      <translation>Fichier, SHA-256</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Film base</source>
      <translation>Support du film</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Find a command</source>
      <translation>Trouver une commande</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find a command by its name</source>
      <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Find a command or a key</source>
      <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Find a command, a key or a gesture</source>
      <translation>Trouver une commande, une touche ou un geste</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Find it, or remove it.</source>
      <translation>La retrouver, ou la retirer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find lines that should be level or upright</source>
      <translation>Chercher des lignes qui devraient être horizontales ou verticales</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find missing photograph</source>
      <translation>Retrouver la photo manquante</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find missing photograph…</source>
      <translation>Retrouver la photo manquante…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Find reference photograph</source>
      <translation>Retrouver la photo de référence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Find the picture</source>
      <translation>Trouver l’image</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find the picture in its mount</source>
      <translation>Trouver l’image dans son montage</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Find…</source>
      <translation>Retrouver…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Finish, then close</source>
      <translation>Terminer, puis fermer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Fit or 100 %</source>
      <translation>Ajuster ou 100 %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Fix a colour</source>
      <translation>Corriger une couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Follow the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>For every photograph that has no model of its own</source>
      <translation>Pour toutes les photos sans modèle particulier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>For the browser, and as CSV and JSON</source>
      <translation>Pour le navigateur, et en CSV et JSON</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>For this photograph</source>
      <translation>Pour cette photo</translation>
    </message>
    <message>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Form of the copy</source>
      <translation>Forme de la copie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Found in {share} % of the picture</source>
      <translation>Retrouvée dans {share} % de l’image</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Free</source>
      <translation>Proportions libres</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Free some space, or choose another disk.</source>
      <translation>Libérer de la place, ou choisir un autre disque.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>From blue (below 0) to yellow</source>
      <translation>Du bleu (sous 0) au jaune</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>From green (below 0) to red</source>
      <translation>Du vert (sous 0) au rouge</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>From papers, to compare</source>
      <translation>Issus d’articles, pour comparer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>From photo</source>
      <translation>De la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>From the next start on. Your photographs and edits are kept.</source>
      <translation>Dès le prochain démarrage. Les photos et les retouches sont conservées.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Further (])</source>
      <translation>Plus loin (])</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Geometry</source>
      <translation>Géométrie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Go on</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Go to the places where one answer settles most</source>
      <translation>Aller aux endroits où une réponse tranche le plus</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>golden yellow</source>
      <translation>jaune d’or</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>grass green</source>
      <translation>vert pré</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>green</source>
      <translation>vert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>greenish grey</source>
      <translation>gris verdâtre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>grey</source>
      <translation>gris</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Grey and hatch the places of which the model is not sure</source>
      <translation>Griser et hachurer les endroits où le modèle hésite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Greyed and hatched: here the model could not decide between colours.</source>
      <translation>Grisé et hachuré : le modèle n’a pas pu choisir entre plusieurs couleurs.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Grow further</source>
      <translation>Étendre plus loin</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Grow less far</source>
      <translation>Étendre moins loin</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Hardly anything of it is found in this picture.</source>
      <translation>Presque rien n’en est retrouvé dans cette image.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>has a damaged header.</source>
      <translation>a un en-tête endommagé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>has only one tone</source>
      <translation>n’a qu’une teinte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Hex</source>
      <translation>Hex</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Hide or show region</source>
      <translation>Masquer ou afficher la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Hide or show this region: hidden, its colours are not used</source>
      <translation>Masquer ou afficher cette zone : masquée, ses couleurs ne comptent pas</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Hide region</source>
      <translation>Masquer la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>High</source>
      <translation>Élevé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Hint</source>
      <translation>Indication</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Hint colour</source>
      <translation>Couleur à poser</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/gamut_disc.py"></location>
      <source>Hint colour: {words}, a* {a:.0f}, b* {b:.0f}</source>
      <translation>Couleur à poser : {words}, a* {a:.0f}, b* {b:.0f}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>Hint {n}, {words}</source>
      <translation>Indication {n}, {words}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Hints</source>
      <translation>Indications</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>hints</source>
      <translation>indications</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Hints and regions</source>
      <translation>Indications et zones</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Hints of {name}</source>
      <translation>Indications de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>holds no picture.</source>
      <translation>ne contient aucune image.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>horizon blue</source>
      <translation>bleu horizon</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>How far the object reaches that a colour is kept to</source>
      <translation>Jusqu’où va l’objet auquel une couleur est limitée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>How long it takes is being measured on three of them.</source>
      <translation>La durée est en cours de mesure sur trois d’entre elles.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <source>How this colour is known</source>
      <translation>D’où cette couleur est connue</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>human hints</source>
      <translation>indications humaines</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>If the file is what it should be, make a smaller copy or save it as TIFF, which is read in parts.</source>
      <translation>Si le fichier est bien le bon, en faire une copie plus petite ou l’enregistrer en TIFF, qui se lit par parties.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Import a model</source>
      <translation>Importer un modèle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Import a model…</source>
      <translation>Importer un modèle…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Import and export palettes</source>
      <translation>Importer et exporter des palettes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Import palette</source>
      <translation>Importer une palette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Import palette…</source>
      <translation>Importer une palette…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Import presets</source>
      <translation>Importer des préréglages</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>in colour</source>
      <translation>en couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>In the metadata, as archives ask. Nothing is drawn on the picture.</source>
      <translation>Dans les métadonnées, comme le demandent les archives. Rien n’est dessiné sur l’image.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Include</source>
      <translation>Inclure</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Include {n} subfolders ({photos})?</source>
      <extracomment>One: Include 1 subfolder ({photos})?</extracomment>
      <translation>
        <numerusform>Inclure {n} sous-dossier ({photos}) ?</numerusform>
        <numerusform>Inclure {n} sous-dossiers ({photos}) ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/window.py"></location>
      <source>Info</source>
      <translation>Infos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Input/output error</source>
      <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Install</source>
      <translation>Installer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Install the model package again.</source>
      <translation>Installer de nouveau le paquet du modèle.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Install this model?</source>
      <translation>Installer ce modèle ?</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Installing {name}</source>
      <translation>Installation de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is a camera's RAW file, which needs an extra package.</source>
      <translation>est un fichier RAW d’appareil photo, qui demande un paquet supplémentaire.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is a folder, not a photograph.</source>
      <translation>est un dossier, non une photo.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is a HEIC photograph, which needs an extra package.</source>
      <translation>est une photo HEIC, qui demande un paquet supplémentaire.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is another picture than the reference photograph that was chosen.</source>
      <translation>est une autre image que la photo de référence choisie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is black and white</source>
      <translation>est en noir et blanc</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is cut off or damaged.</source>
      <translation>est tronqué ou endommagé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is cut off.</source>
      <translation>est tronqué.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is cut off: parts of the picture are missing.</source>
      <translation>est tronqué : des parties de l’image manquent.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is damaged.</source>
      <translation>est endommagé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is empty.</source>
      <translation>est vide.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is larger than the memory that is free.</source>
      <translation>dépasse la mémoire libre.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>is no longer the file that was opened</source>
      <translation>n’est plus le fichier qui a été ouvert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is no longer there.</source>
      <translation>n’est plus là.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is not a kind of picture that Restorer reads.</source>
      <translation>n’est pas d’un type d’image que Restorer lit.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is not a whole JPEG file.</source>
      <translation>n’est pas un fichier JPEG complet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>It cannot be read.</source>
      <translation>Le fichier est illisible.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>It could not be written ({why}).</source>
      <translation>Le fichier n’a pas pu être écrit ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>it exists already.</source>
      <translation>il existe déjà.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>It holds several pictures; only the first is used.</source>
      <translation>Il contient plusieurs images ; seule la première est utilisée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>JPEG and lossy WebP change lightness a little (0.2 to 0.5 L* on average); TIFF and PNG keep it.</source>
      <translation>JPEG et WebP avec perte modifient un peu la clarté (0.2 à 0.5 L* en moyenne) ; TIFF et PNG la conservent.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The photograph has colours of its own; only its lightness is used for new ones.</source>
      <translation>La photo a ses propres couleurs ; seule sa clarté sert aux nouvelles.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its pixels are floating-point numbers; white is {white}.</source>
      <translation>Ses pixels sont des nombres à virgule flottante ; le blanc vaut {white}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>CMYK without a colour profile: its inks are read plainly, lightness is approximate.</source>
      <translation>CMJN sans profil de couleur : ses encres sont lues simplement, la clarté est approximative.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its PNG texts ({words}) are not in copies; what Exif, IPTC and XMP say is.</source>
      <translation>Ses textes PNG ({words}) ne sont pas dans les copies ; ce que disent Exif, IPTC et XMP y est.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} holds one page: the other {pages} of the photograph are not in the copy; TIFF keeps them.</source>
      <translation>{name} contient une seule page : les {pages} autres de la photo ne sont pas dans la copie ; TIFF les garde.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The file's XMP continues in further blocks; only the main block is kept.</source>
      <translation>Les données XMP du fichier continuent dans d’autres blocs ; seul le bloc principal est gardé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The IPTC data of the photograph are damaged; the copy has what could be read of them.</source>
      <translation>Les données IPTC de la photo sont endommagées ; la copie contient ce qui a pu en être lu.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>It is an animation; only its first picture is used.</source>
      <translation>C’est une animation ; seule sa première image est utilisée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>It is damaged; scan it again.</source>
      <translation>Il est endommagé ; numériser de nouveau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>It is in the list of models now.</source>
      <translation>Il figure maintenant dans la liste des modèles.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>It is not where it was.</source>
      <translation>Elle n’est plus à sa place.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its 32-bit integers are read with 16 bits.</source>
      <translation>Ses entiers de 32 bits sont lus sur 16 bits.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Its colours can guide {before}; or it is coloured anew from its lightness alone.</source>
      <translation>Ses couleurs peuvent guider {before} ; sinon elle est colorisée de nouveau d’après la seule clarté.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its develop settings for Camera Raw and Lightroom are not in the copy: they would change its colours.</source>
      <translation>Les réglages de développement pour Camera Raw et Lightroom ne sont pas dans la copie : ils en changeraient les couleurs.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Its files are whole: they match the card. It is tried on a small picture before it is installed.</source>
      <translation>Ses fichiers sont intacts : ils correspondent à la fiche. Il est essayé sur une petite image avant d’être installé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its folder is a file.</source>
      <translation>Son dossier est un fichier.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>Its hints are where they were set. On its own crop the model may choose other colours.</source>
      <translation>Ses indications sont là où elles ont été posées. Sur son propre recadrage, le modèle peut choisir d’autres couleurs.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>its name holds a percent code that bags use themselves.</source>
      <translation>son nom contient un code pour cent que les paquets BagIt utilisent eux-mêmes.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>its name is not text in UTF-8, which a bag needs.</source>
      <translation>son nom n’est pas du texte en UTF-8, qu’exige un paquet BagIt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Its own colours</source>
      <translation>Ses propres couleurs</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Its palette guides this picture.</source>
      <translation>Sa palette guide cette image.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Its palette guides “{name}”.</source>
      <translation>Sa palette guide « {name} ».</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>JPEG and WebP change brightness a little; TIFF and PNG keep it.</source>
      <translation>JPEG et WebP modifient un peu la luminosité ; TIFF et PNG la conservent.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Judge colours on middle grey: it has L* 50 and no hue.</source>
      <translation>Juger les couleurs sur le gris moyen : L* 50, sans teinte.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Keep grey</source>
      <translation>Laisser en gris</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Keep rulers and colour targets</source>
      <translation>Garder règles et mires</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>Kept grey</source>
      <translation>Laissé en gris</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>kept within {most} L*</source>
      <translation>conservée à {most} L* près</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Keyboard pointer</source>
      <translation>Pointeur au clavier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Keys and help</source>
      <translation>Touches et aide</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Keys that stay</source>
      <translation>Touches fixes</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Keywords</source>
      <translation>Mots-clés</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>khaki</source>
      <translation>kaki</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Kind of region</source>
      <translation>Type de zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>L*, the photograph’s</source>
      <translation>L*, celle de la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Label as coloured with AI</source>
      <translation>Signaler la colorisation par IA</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <source>Language of the window</source>
      <translation>Langue de la fenêtre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Larger brush</source>
      <translation>Pinceau plus grand</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Lasso region</source>
      <translation>Zone au lasso</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>lavender</source>
      <translation>lavande</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Leave region grey</source>
      <translation>Laisser la zone en gris</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Leave this region grey</source>
      <translation>Laisser cette zone en gris</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Left</source>
      <translation>À gauche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Left for right: for glass plates that were scanned from the back</source>
      <translation>Gauche et droite inversées : pour les plaques de verre numérisées par le dos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Left of centre</source>
      <translation>À gauche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>Left out, being links or hidden: {names}.</source>
      <translation>Laissés de côté, car liens ou cachés : {names}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Less far ([)</source>
      <translation>Moins loin ([)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>light brown</source>
      <translation>brun clair</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>light grey</source>
      <translation>gris clair</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Likely first. Rest the pointer on one to see it.</source>
      <translation>Les plus probables d’abord. Survoler une couleur pour la voir.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>lilac</source>
      <translation>lilas</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Load recipe</source>
      <translation>Charger une recette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Load recipe…</source>
      <translation>Charger une recette…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Look at the disk or the network.</source>
      <translation>Vérifier le disque ou le réseau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Look at the disk.</source>
      <translation>Vérifier le disque.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Look at these first</source>
      <translation>À voir en premier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Looking for a graphics card</source>
      <translation>Recherche d’une carte graphique</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Looking for what to ask</source>
      <translation>Recherche des questions à poser</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Looking through the photographs</source>
      <translation>Parcours des photos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Looking through {name}</source>
      <translation>Parcours de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/loupe.py"></location>
      <source>Loupe</source>
      <translation>Loupe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Loupe, while held</source>
      <translation>Loupe, tant que la touche est tenue</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Lower left</source>
      <translation>En bas à gauche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Lower right</source>
      <translation>En bas à droite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Made with</source>
      <translation>Réalisé avec</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>magenta</source>
      <translation>magenta</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Make room on the disk and paste again.</source>
      <translation>Libérer de la place sur le disque et coller de nouveau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Make room on the disk and try again.</source>
      <translation>Libérer de la place sur le disque et réessayer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Make room on the disk; your edits are still in the window.</source>
      <translation>Libérer de la place sur le disque ; les retouches sont encore dans la fenêtre.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Make room, or save it elsewhere.</source>
      <translation>Libérer de la place, ou l’enregistrer ailleurs.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Make {name} the default</source>
      <translation>Utiliser {name} par défaut</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <source>Making a bag of {name}</source>
      <translation>Mise en paquet de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Making the bag</source>
      <translation>Mise en paquet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Margins</source>
      <translation>Marges</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/judging.py"></location>
      <source>Mark</source>
      <translation>Marque</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mark as accepted, with your name</source>
      <translation>Marquer comme validée, avec le nom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mark as not good yet, with your name</source>
      <translation>Marquer comme à reprendre, avec le nom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Mark what is cut off</source>
      <translation>Marquer ce qui est écrêté</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Marks are signed by</source>
      <translation>Marques signées par</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>maroon</source>
      <translation>rouge bordeaux</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>mauve</source>
      <translation>mauve</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>may not be read.</source>
      <translation>ne peut pas être lu, faute d’autorisation.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>mean {mean}, at most {most} L* off: the format is lossy</source>
      <translation>écart moyen {mean}, maximal {most} L* : format avec perte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Mean {mean}; under D50, as Photoshop counts: mean {mean50}, at most {most50} L*</source>
      <translation>Moyenne {mean} ; sous D50, comme compte Photoshop : moyenne {mean50}, maximum {most50} L*</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Measured</source>
      <translation>Mesuré</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>measured when it is exported</source>
      <translation>mesurée à l’exportation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>megapixels</source>
      <translation>mégapixels</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Memory was short, so the model saw the photograph at {width} x {height} pixels.</source>
      <translation>Faute de mémoire, le modèle a vu la photo en {width} × {height} pixels.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Middle button, or Space and drag</source>
      <translation>Bouton du milieu, ou Espace et glisser</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Middle grey</source>
      <translation>Gris moyen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>mint</source>
      <translation>menthe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Mirror</source>
      <translation>Miroir</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Mirror (glass plates)</source>
      <translation>Miroir (plaques de verre)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mirror left to right</source>
      <translation>Inverser la gauche et la droite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>missing</source>
      <translation>manquante</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Model packages</source>
      <translation>Paquets de modèles</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Model: {name}</source>
      <translation>Modèle : {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>moss green</source>
      <translation>vert mousse</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Most doubtful first</source>
      <translation>Les plus incertaines d’abord</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Mouse, touchpad and pen</source>
      <translation>Souris, pavé tactile et stylet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move both photographs together</source>
      <translation>Déplacer les deux photos ensemble</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Move hint</source>
      <translation>Déplacer l’indication</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move region down</source>
      <translation>Descendre la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move region up</source>
      <translation>Monter la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Move the photograph</source>
      <translation>Déplacer la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Move the photograph, while held</source>
      <translation>Déplacer la photo, tant que la touche est tenue</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Move the slider</source>
      <translation>Déplacer le curseur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Move the slider; double click brings it back to the middle</source>
      <translation>Déplacer le curseur ; un double-clic le ramène au milieu</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move this region down in the list: it lies over what stands above it</source>
      <translation>Descendre cette zone dans la liste : elle recouvre ce qui est plus haut</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move this region up in the list: what stands lower lies over it</source>
      <translation>Monter cette zone dans la liste : ce qui est plus bas la recouvre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <source>Museum no., page, signature</source>
      <translation>N° d’inventaire, page, cote</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>mustard</source>
      <translation>moutarde</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/presets/parts_dialog.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Name in recipes</source>
      <translation>Nom dans les recettes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Name of the saved colour</source>
      <translation>Nom de la couleur enregistrée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>Name of the version</source>
      <translation>Nom de la version</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>navy</source>
      <translation>bleu marine</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Needs work</source>
      <translation>À reprendre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>needs work</source>
      <translation>à reprendre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Negative</source>
      <translation>Négatif</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>New</source>
      <translation>Nouvelle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>New keys</source>
      <translation>Nouvelles touches</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>New version</source>
      <translation>Nouvelle version</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next comparison</source>
      <translation>Comparaison suivante</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Next control, or next hint</source>
      <translation>Élément suivant ou indication suivante</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next part of the window</source>
      <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next photograph</source>
      <translation>Photo suivante</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next surround</source>
      <translation>Pourtour suivant</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next version</source>
      <translation>Version suivante</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>No command is called that.</source>
      <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>No device could be found.</source>
      <translation>Aucun processeur n’a été trouvé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>No even border was found around the picture.</source>
      <translation>Aucun bord uniforme n’a été trouvé autour de l’image.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/no_hints.py"></location>
      <source>No hints yet</source>
      <translation>Pas encore d’indications</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>No key</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>No lines that agree were found here.</source>
      <translation>Aucun ensemble de lignes concordantes n’a été trouvé ici.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>No model is installed. Strokes and references still work.</source>
      <translation>Aucun modèle n’est installé. Traits et références fonctionnent quand même.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>No name may hold {signs}</source>
      <translation>Interdit dans un nom : {signs}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>No network: colours of the reference photograph, by lightness and texture. Without one it stays grey.</source>
      <translation>Sans réseau : couleurs de la photo de référence, selon clarté et texture. Sans elle, la photo reste grise.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>No network: your strokes are spread along the photograph's edges. Without strokes it stays grey.</source>
      <translation>Sans réseau : les traits sont étendus en suivant les contours de la photo. Sans trait, elle reste grise.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>no NVIDIA driver was found</source>
      <translation>aucun pilote NVIDIA n’a été trouvé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>No photograph here is called so. Clear the search to see all of them.</source>
      <translation>Aucune photo ne porte ce nom ici. Effacer la recherche pour les voir toutes.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>No photographs here.</source>
      <translation>Aucune photo ici.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>No presets yet</source>
      <translation>Aucun préréglage</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>No rating</source>
      <translation>Sans note</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>No reference photograph was chosen, so there is no colour to take.</source>
      <translation>Aucune photo de référence n’a été choisie : il n’y a pas de couleur à reprendre.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>No settings have been copied.</source>
      <translation>Aucun réglage n’a été copié.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>No space left on device</source>
      <translation>plus de place sur le disque</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>No such file or directory</source>
      <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Not coloured yet</source>
      <translation>Pas encore colorisée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>not coloured yet</source>
      <translation>pas encore colorisée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>not current</source>
      <translation>pas à jour</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Not everything was undone.</source>
      <translation>Tout n’a pas été annulé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Not known</source>
      <translation>Inconnue</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/feature.py"></location>
      <source>not known how sure</source>
      <translation>confiance inconnue</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/found_list.py"></location>
      <source>not now</source>
      <translation>pas maintenant</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Not part of the picture</source>
      <translation>Hors de l’image</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>not said</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Nothing changed.</source>
      <translation>Rien n’a changé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>nothing chosen yet</source>
      <translation>rien de choisi encore</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Nothing here can be opened</source>
      <translation>Rien ici ne peut être ouvert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing here. Press Shift+T on a photograph that needs work.</source>
      <translation>Rien ici. Appuyer sur Maj+T devant une photo à reprendre.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is accepted yet. Press T on a photograph that is good.</source>
      <translation>Rien n’est encore validé. Appuyer sur T devant une photo réussie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Nothing is called that.</source>
      <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Nothing is changed here yet. What you change is written into the record.</source>
      <translation>Rien n’est encore modifié ici. Tout changement est inscrit dans la fiche.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <source>Nothing is cut off</source>
      <translation>Rien n’est écrêté</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is exported yet. Start the run on the right, or export one photograph.</source>
      <translation>Rien n’est encore exporté. Lancer le traitement à droite, ou exporter une photo.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is known yet. It fills as photographs are coloured.</source>
      <translation>Rien n’est encore connu. La liste se remplit à mesure que les photos sont colorisées.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Nothing is running yet. The originals are only read.</source>
      <translation>Rien n’est encore lancé. Les originaux sont seulement lus.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Nothing left to ask here.</source>
      <translation>Plus rien à demander ici.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <source>Nothing painted yet. Click the photo, or press B to paint.</source>
      <translation>Rien de peint encore. Cliquer sur la photo, ou appuyer sur B pour peindre.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Now in {region}</source>
      <translation>Actuellement dans {region}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>NVIDIA card</source>
      <translation>Carte NVIDIA</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>ochre</source>
      <translation>ocre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>off-white</source>
      <translation>blanc cassé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>old rose</source>
      <translation>vieux rose</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>olive</source>
      <translation>olive</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>olive drab</source>
      <translation>brun olive</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>olive green</source>
      <translation>vert olive</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>On average the model is {share} % sure of the colours.</source>
      <translation>En moyenne, le modèle est sûr des couleurs à {share} %.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>On disk</source>
      <translation>Sur le disque</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>on the canvas</source>
      <translation>affichée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>One place worth asking about</source>
      <translation>Un endroit à préciser</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>One step back</source>
      <translation>Un pas en arrière</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>One, fifty, or a whole folder. Your originals are never changed.</source>
      <translation>Une, cinquante ou tout un dossier. Les originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Only in this object</source>
      <translation>Dans cet objet seulement</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Only what you see changes; photographs and copies keep their colours.</source>
      <translation>Seul l’affichage change ; photos et copies gardent leurs couleurs.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>only {share} % sure</source>
      <translation>sûr à {share} % seulement</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Onto {n} photographs.</source>
      <extracomment>One: Onto this photograph.</extracomment>
      <translation>
        <numerusform>Sur cette photo.</numerusform>
        <numerusform>Sur {n} photos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open folder</source>
      <translation>Ouvrir un dossier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open folder…</source>
      <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Open it in the program that made it and save it as TIFF.</source>
      <translation>L’ouvrir dans le programme d’origine et l’enregistrer en TIFF.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open photographs</source>
      <translation>Ouvrir des photos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open photographs…</source>
      <translation>Ouvrir des photos…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/drop_target.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open project</source>
      <translation>Ouvrir un projet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open project…</source>
      <translation>Ouvrir un projet…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Open report</source>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/samples.py"></location>
      <source>Open the sample {name}</source>
      <translation>Ouvrir l’exemple {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <source>Opened</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/darkroom.py"></location>
      <source>Opening {name}</source>
      <translation>Ouverture de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Operator, for the record</source>
      <translation>Opérateur, pour la fiche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Or draw along something level or upright (A).</source>
      <translation>Ou tracer le long d’un élément horizontal ou vertical (A).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/samples.py"></location>
      <source>Or try a sample</source>
      <translation>Ou essayer un exemple</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>orange</source>
      <translation>orange</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>Organisation that gives it</source>
      <translation>Organisme qui le verse</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/canvas/painting.py"></location>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/views/loupe.py"></location>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Original shows {name} as it is. The result is coloured anew from its lightness alone.</source>
      <translation>« Original » montre {name} tel quel. Le résultat est colorisé de nouveau d’après la seule clarté.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Original, while held</source>
      <translation>Original, tant que la touche est tenue</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Other photographs can be exported when it is done, or after Stop.</source>
      <translation>D’autres photos peuvent être exportées quand il est terminé, ou après « Arrêter ».</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Other…</source>
      <translation>Autre…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Pages of settings</source>
      <translation>Pages des préférences</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Paint over something</source>
      <translation>Peindre sur un objet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paint over something to make a region of it</source>
      <translation>Peindre sur un objet pour en faire une zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paint what has no colour</source>
      <translation>Peindre ce qui n’a pas de couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pale blue</source>
      <translation>bleu pâle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pale green</source>
      <translation>vert pâle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pale turquoise</source>
      <translation>turquoise pâle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pale yellow</source>
      <translation>jaune pâle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Palettes</source>
      <translation>Palettes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Panels</source>
      <translation>Panneaux</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Panels and photographs</source>
      <translation>Panneaux et photos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste parts</source>
      <translation>Coller une partie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste parts…</source>
      <translation>Coller une partie…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste picture</source>
      <translation>Coller une image</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/feature.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste settings</source>
      <translation>Coller les réglages</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste settings onto the photographs that are chosen; hints stay behind</source>
      <translation>Coller les réglages sur les photos choisies ; les indications ne suivent pas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Pasted to {n} photographs</source>
      <extracomment>One: Pasted to 1 photograph</extracomment>
      <translation>
        <numerusform>Collé sur {n} photo</numerusform>
        <numerusform>Collé sur {n} photos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Pause</source>
      <translation>Suspendre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Pause or go on</source>
      <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Paused, {n}</source>
      <translation>En pause, {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>peach</source>
      <translation>pêche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>Pen and views</source>
      <translation>Stylet et vues</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Pen, harder or softer</source>
      <translation>Stylet, plus ou moins appuyé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Permission denied</source>
      <translation>autorisation refusée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>petrol</source>
      <translation>bleu pétrole</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>Photograph</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Photograph after</source>
      <translation>Photo suivante</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Photograph before</source>
      <translation>Photo précédente</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Photograph to take a colour from; arrows move, Enter takes</source>
      <translation>Photo où prélever une couleur ; les flèches déplacent, Entrée prélève</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>Photograph {name}</source>
      <translation>Photo {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/filmstrip.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Photographs</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Photographs keep their settings.</source>
      <translation>Les photos gardent leurs réglages.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/grid.py"></location>
      <source>Photographs of the album</source>
      <translation>Photos de l’album</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <source>Pick a place in the photograph</source>
      <translation>Choisir un endroit dans la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Pick black in the photograph</source>
      <translation>Choisir le noir dans la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Pick white in the photograph</source>
      <translation>Choisir le blanc dans la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Pinch</source>
      <translation>Pincer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pink</source>
      <translation>rose</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pinkish grey</source>
      <translation>gris rosé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Pixels, SHA-256</source>
      <translation>Pixels, SHA-256</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>plum</source>
      <translation>prune</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Preset {name}</source>
      <translation>Préréglage {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Preset {n}</source>
      <translation>Préréglage {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/panel.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Presets</source>
      <translation>Préréglages</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Presets and recipes</source>
      <translation>Préréglages et recettes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Presets…</source>
      <translation>Préréglages…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Press new keys</source>
      <translation>Appuyer sur de nouvelles touches</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous part of the window</source>
      <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous photograph</source>
      <translation>Photo précédente</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous version</source>
      <translation>Version précédente</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Profile of the screen</source>
      <translation>Profil de l’écran</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Profiles</source>
      <translation>Profils</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Progress of the run</source>
      <translation>Progression du traitement</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Projects</source>
      <translation>Projets</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>purple</source>
      <translation>pourpre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Put back</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Put it back, or open it where it is now.</source>
      <translation>Le remettre à sa place, ou l’ouvrir là où il se trouve.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>Put it into a BagIt bag too</source>
      <translation>Mettre aussi dans un paquet BagIt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>Put them into a BagIt bag too</source>
      <translation>Mettre aussi dans un paquet BagIt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Question {n}</source>
      <translation>Question {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <source>Question {n}, {where}, settles {share} % of the doubt</source>
      <translation>Question {n}, {where}, lève {share} % du doute</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/album/judging.py"></location>
      <source>Rating</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Rating, at least</source>
      <translation>Note, au moins</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Ratio</source>
      <translation>Proportions</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Reach {n} %</source>
      <translation>Portée {n} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Read-only file system</source>
      <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Reading dates</source>
      <translation>Lecture des dates</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Ready. Everything stays on this computer.</source>
      <translation>Prêt. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Reason, for the record</source>
      <translation>Motif, pour la fiche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Recent</source>
      <translation>Récentes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Recipe {name}</source>
      <translation>Recette {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Recipe, model, hints with their notes, checksums</source>
      <translation>Recette, modèle, indications et leurs notes, empreintes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Recipes</source>
      <translation>Recettes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Record</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>red</source>
      <translation>rouge</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>reddish brown</source>
      <translation>brun-rouge</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Reduce motion</source>
      <translation>Réduire les animations</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>reference alone</source>
      <translation>référence seule</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/well.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Reference photograph</source>
      <translation>Photo de référence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Reference photograph {name}</source>
      <translation>Photo de référence {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Region</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/answers.py"></location>
      <source>Region {n}</source>
      <translation>Zone {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Remove hint</source>
      <translation>Supprimer l’indication</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove hint or region</source>
      <translation>Supprimer l’indication ou la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Remove hints of region</source>
      <translation>Supprimer les indications de la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove one that is no longer needed.</source>
      <translation>En supprimer une devenue inutile.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Remove reference photograph</source>
      <translation>Retirer la photo de référence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Remove region</source>
      <translation>Supprimer la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove the hints of this region</source>
      <translation>Supprimer les indications de cette zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove version</source>
      <translation>Supprimer la version</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove version {name}</source>
      <translation>Supprimer la version {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Remove what is in the way.</source>
      <translation>Retirer ce qui gêne.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Rename it.</source>
      <translation>Renommer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Rename preset</source>
      <translation>Renommer le préréglage</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Rename region</source>
      <translation>Renommer la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Rename version</source>
      <translation>Renommer la version</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Reopen</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Reopen last session</source>
      <translation>Rouvrir la dernière session</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>Reopen the last session ({n} photographs)</source>
      <extracomment>One: Reopen the last session (1 photograph)</extracomment>
      <translation>
        <numerusform>Rouvrir la dernière session ({n} photo)</numerusform>
        <numerusform>Rouvrir la dernière session ({n} photos)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Reorder regions</source>
      <translation>Réordonner les zones</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/panel.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Reset this photograph</source>
      <translation>Réinitialiser cette photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Restorer closed unexpectedly</source>
      <translation>Restorer s’est fermé de façon inattendue</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Restorer opens TIFF, JPEG, PNG, WebP and other photographs.</source>
      <translation>Restorer ouvre les photos TIFF, JPEG, PNG, WebP et autres.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Retry all</source>
      <translation>Tout réessayer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Retry {name}</source>
      <translation>Réessayer {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Right</source>
      <translation>À droite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Right button</source>
      <translation>Bouton droit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Right of centre</source>
      <translation>À droite</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>rose</source>
      <translation>rose vif</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Round the photograph</source>
      <translation>Autour de la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>rust</source>
      <translation>rouille</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>sage green</source>
      <translation>vert sauge</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>salmon</source>
      <translation>saumon</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Same as the scan</source>
      <translation>Comme la numérisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>sand</source>
      <translation>sable</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Save as CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save as preset</source>
      <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save as preset…</source>
      <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Save colours here to use them in every photograph.</source>
      <translation>Enregistrer ici des couleurs à utiliser dans toutes les photos.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save current as…</source>
      <translation>Enregistrer l’état actuel sous…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Save it again as 8- or 16-bit gray or RGB TIFF.</source>
      <translation>L’enregistrer de nouveau en TIFF gris ou RVB à 8 ou 16 bits.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Save it as TIFF or PNG.</source>
      <translation>L’enregistrer en TIFF ou PNG.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Save it as TIFF, PNG or JPEG.</source>
      <translation>L’enregistrer en TIFF, PNG ou JPEG.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Save project</source>
      <translation>Enregistrer le projet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save project as</source>
      <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save project as…</source>
      <translation>Enregistrer le projet sous…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Save recipe</source>
      <translation>Enregistrer la recette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save recipe…</source>
      <translation>Enregistrer la recette…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>Save the table of hints</source>
      <translation>Enregistrer le tableau des indications</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Save this colour</source>
      <translation>Enregistrer cette couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Saved</source>
      <translation>Enregistrées</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_colours.py"></location>
      <source>Saved and recent</source>
      <translation>Enregistrées et récentes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Saved as {name}.</source>
      <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Saved colours</source>
      <translation>Couleurs enregistrées</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>says it is {width} x {height} pixels.</source>
      <translation>annonce {width} × {height} pixels.</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Scanned</source>
      <translation>Numérisée le</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Scanner</source>
      <translation>Numériseur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Screen</source>
      <translation>Écran</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>sea green</source>
      <translation>vert de mer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Search names and notes</source>
      <translation>Chercher noms et notes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Settings</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>settings changed</source>
      <translation>réglages modifiés</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Settings…</source>
      <translation>Préférences…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>settles {share} %</source>
      <translation>lève {share} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <source>Settles {share} % of the doubt</source>
      <translation>Lève {share} % du doute</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Shape of region</source>
      <translation>Forme de la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Shift adds to {region}, Alt takes away</source>
      <translation>Maj ajoute à {region}, Alt retire</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Shift and drag the line</source>
      <translation>Maj et glisser la ligne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Show a photograph and choose Copy settings first (Ctrl+Shift+C).</source>
      <translation>Afficher une photo et choisir d’abord Copier les réglages (Ctrl+Maj+C).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Show doubt</source>
      <translation>Afficher le doute</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Show hints</source>
      <translation>Afficher les indications</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Show in folder when done</source>
      <translation>Afficher le dossier à la fin</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Show or hide hints and regions</source>
      <translation>Afficher ou masquer les indications et les zones</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Show region</source>
      <translation>Afficher la zone</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Show the most doubtful first</source>
      <translation>Montrer d’abord les plus incertaines</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Show whole scan</source>
      <translation>Montrer toute la numérisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown as on an sRGB screen, as you chose.</source>
      <translation>Affiché comme sur un écran sRGB, selon le choix fait.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown as on an sRGB screen: the system gives no profile for {name}.</source>
      <translation>Affiché comme sur un écran sRGB : le système ne donne pas de profil pour {name}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Shown at the photo’s lightness</source>
      <translation>Montrées à la clarté de la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown by the system's profile: {profile}.</source>
      <translation>Affiché selon le profil du système : {profile}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown by {profile}, from {name}.</source>
      <translation>Affiché selon {profile}, de {name}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>Side by side, both photographs move together</source>
      <translation>Côte à côte, les deux photos se déplacent ensemble</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Size of text and controls</source>
      <translation>Taille du texte et des commandes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <source>Size of the brush</source>
      <translation>Taille du pinceau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>sky blue</source>
      <translation>bleu ciel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>slate blue</source>
      <translation>bleu ardoise</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>slate grey</source>
      <translation>gris ardoise</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Slider</source>
      <translation>Curseur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Smaller brush</source>
      <translation>Pinceau plus petit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Smart region</source>
      <translation>Zone automatique</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Software</source>
      <translation>Logiciel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Something unexpected went wrong</source>
      <translation>Une erreur imprévue s’est produite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Sort</source>
      <translation>Trier</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>sRGB</source>
      <translation>sRGB</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>sRGB (none embedded)</source>
      <translation>sRGB (aucun incorporé)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Start</source>
      <translation>Lancer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Start on the right writes the copies; format, folder and names are chosen below it.</source>
      <translation>« Lancer », à droite, écrit les copies ; format, dossier et noms se choisissent au-dessous.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sureness.py"></location>
      <source>stays grey</source>
      <translation>reste gris</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>steel blue</source>
      <translation>bleu acier</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Stop the run</source>
      <translation>Arrêter le traitement</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Stopped at {n}. Start goes on where it stopped.</source>
      <translation>Arrêté à {n}. « Lancer » reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/geometry/level_layer.py"></location>
      <source>Straighten</source>
      <translation>Redresser</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Straighten by a line</source>
      <translation>Redresser selon une ligne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Straighten: draw a line along something level or upright</source>
      <translation>Redresser : tracer une ligne le long d’un élément horizontal ou vertical</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Straightening then cuts nothing off. Archives ask that they survive.</source>
      <translation>Le redressement ne coupe alors rien. Les archives demandent qu’elles soient conservées.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>straw</source>
      <translation>jaune paille</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>strokes alone</source>
      <translation>traits seuls</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>strokes spread by a formula</source>
      <translation>traits étendus par une formule</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Suggest</source>
      <translation>Proposer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Suggest an angle</source>
      <translation>Proposer un angle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Suggest levels</source>
      <translation>Proposer les niveaux</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Suggested here, by likelihood</source>
      <translation>Proposées ici, par probabilité</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>sure</source>
      <translation>sûr</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Sure of {share} % of the picture</source>
      <translation>Sûr pour {share} % de l’image</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>sure {share} %</source>
      <translation>sûr à {share} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Swap sides: photographs right, tools left</source>
      <translation>Inverser les côtés : photos à droite, outils à gauche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Swap with the last colour</source>
      <translation>Échanger avec la couleur précédente</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Table of hints</source>
      <translation>Tableau des indications</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Table of hints…</source>
      <translation>Tableau des indications…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Take</source>
      <translation>Prendre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Take a colour from another photograph</source>
      <translation>Prélever une couleur dans une autre photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take a colour from another photograph…</source>
      <translation>Prélever une couleur dans une autre photo…</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take a colour from the photograph</source>
      <translation>Prélever une couleur dans la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Take a colour from this</source>
      <translation>Y prélever une couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take colours from another photograph, for this one or for the region that is selected</source>
      <translation>Reprendre les couleurs d’une autre photo, pour celle-ci ou pour la zone sélectionnée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take every choice from a recipe file</source>
      <translation>Reprendre tous les choix d’un fichier de recette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Take hints back</source>
      <translation>Effacer des indications</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Take it again from its backup or save it again.</source>
      <translation>Le reprendre de sa sauvegarde, ou l’enregistrer de nouveau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Take it again from its backup or scan it again.</source>
      <translation>Le reprendre de sa sauvegarde, ou numériser de nouveau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take the crop away</source>
      <translation>Retirer le recadrage</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take the mark back</source>
      <translation>Retirer la marque</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Take, touch or open</source>
      <translation>Prendre, toucher ou ouvrir</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>tan</source>
      <translation>fauve</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>taupe</source>
      <translation>taupe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>teal</source>
      <translation>bleu-vert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>terracotta</source>
      <translation>terre cuite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>That was all. Press Q to be asked more.</source>
      <translation>C’était tout. Appuyer sur Q pour d’autres questions.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>The arrows go through what was found, Enter does it, Esc leaves</source>
      <translation>Les flèches parcourent les résultats, Entrée exécute, Échap quitte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the bag cannot be made ({why}).</source>
      <translation>le paquet ne peut pas être créé ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the bag cannot be written ({why}).</source>
      <translation>le paquet ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>The bag of {folder} is not made yet.</source>
      <translation>Le paquet de {folder} n’est pas encore prêt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The bag would lie within the folder that goes into it.</source>
      <translation>Le paquet se trouverait dans le dossier qui doit y entrer.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>The bag {name} is made: {n} files.</source>
      <extracomment>One: The bag {name} is made: 1 file.</extracomment>
      <translation>
        <numerusform>Le paquet {name} est fait : 1 fichier.</numerusform>
        <numerusform>Le paquet {name} est fait : {n} fichiers.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>The bag: {folder}.</source>
      <translation>Le paquet : {folder}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/fix/pill.py"></location>
      <source>The colour chosen in the panel goes to the marked place</source>
      <translation>La couleur choisie dans le panneau va à l’endroit marqué</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>The colour stays inside what was clicked, as far as its edges go (W)</source>
      <translation>La couleur reste dans ce qui a été cliqué, jusqu’à ses bords (W)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>The colours go on without it.</source>
      <translation>Les couleurs continuent sans elle.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>The copies in {folder} are kept.</source>
      <translation>Les copies dans {folder} sont conservées.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the copy would replace an original.</source>
      <translation>la copie remplacerait un original.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>The copy’s brightness is not the scan’s any more. The record says so.</source>
      <translation>La copie n’a plus la luminosité de la numérisation. La fiche l’indique.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the CUDA and cuDNN libraries were not found</source>
      <translation>les bibliothèques CUDA et cuDNN sont introuvables</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The disk is full.</source>
      <translation>Le disque est plein.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The disk is full: about {needed} MB are needed, {free} MB are free.</source>
      <translation>Le disque est plein : il faut environ {needed} Mo, {free} Mo sont libres.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The disk is full: {free} MB are free, and that is not enough.</source>
      <translation>Le disque est plein : {free} Mo sont libres, ce qui ne suffit pas.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The disk is read-only.</source>
      <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>The edits of {name} would not fit it. Choose the same scan.</source>
      <translation>Les retouches de {name} ne lui conviendraient pas. Choisir la même numérisation.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>The eraser end of a pen takes hints back, whichever tool is in hand.</source>
      <translation>La gomme du stylet efface des indications, quel que soit l’outil en main.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The Exif data of the photograph is damaged; the copy is without it.</source>
      <translation>Les données Exif de la photo sont endommagées ; la copie n’en a pas.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The file holds further pictures beside the photograph (a preview or a second view); only the photograph is used.</source>
      <translation>Le fichier contient d’autres images que la photo (un aperçu ou une seconde vue) ; seule la photo est utilisée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The file is larger than this disk or account allows.</source>
      <translation>Le fichier est plus grand que ne le permet ce disque ou ce compte.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>The file says nothing about its photograph.</source>
      <translation>Le fichier ne dit rien de sa photo.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The folder does not exist.</source>
      <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The GPU failed while running the model "{model}".</source>
      <translation>Le processeur graphique a échoué en exécutant le modèle « {model} ».</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>The lightness is the photograph’s own and is never changed</source>
      <translation>La clarté est celle de la photo et n’est jamais modifiée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The model "{model}" does not start on {device}.</source>
      <translation>Le modèle « {model} » ne démarre pas sur {device}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The model "{model}" is damaged: {name} {problem}.</source>
      <translation>Le modèle « {model} » est endommagé : {name} {problem}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>The model calls itself {word}; nobody has compared that with the truth.</source>
      <translation>Le modèle se dit « {word} » ; personne ne l’a comparé à la réalité.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>the model was unsure</source>
      <translation>le modèle a hésité</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>The model works on</source>
      <translation>Le modèle calcule sur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The name is too long for this disk.</source>
      <translation>Le nom est trop long pour ce disque.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the NVIDIA driver does not start</source>
      <translation>le pilote NVIDIA ne démarre pas</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the NVIDIA driver knows no GPU</source>
      <translation>le pilote NVIDIA ne connaît aucun processeur graphique</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. Its brightness is kept exactly: at most 0.002 L* is lost to rounding.</source>
      <translation>L’original reste intact. Sa luminosité est conservée exactement : 0,002 L* au plus se perd en arrondissant.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. Its brightness is kept: at most 0.4 L* is lost to rounding to 8 bit.</source>
      <translation>L’original reste intact. Sa luminosité est conservée : 0,4 L* au plus se perd en arrondissant à 8 bits.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. JPEG and WebP change brightness a little; TIFF and PNG keep it.</source>
      <translation>L’original reste intact. JPEG et WebP modifient un peu la luminosité ; TIFF et PNG la conservent.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the photograph {kind}, so there is no colour to take.</source>
      <translation>la photo {kind} : il n’y a pas de couleur à reprendre.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The places marked in its XMP (faces, say) are not in the copy, whose pixels lie elsewhere; their names are.</source>
      <translation>Les endroits marqués dans les données XMP (des visages, par exemple) ne sont pas dans la copie, dont les pixels sont ailleurs ; les noms y sont.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the preset could not be saved ({why}).</source>
      <translation>le préréglage n’a pas pu être enregistré ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>The preset “{name}” was removed.</source>
      <translation>Le préréglage « {name} » a été supprimé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the project could not be saved ({why}).</source>
      <translation>le projet n’a pas pu être enregistré ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The recipe was made with other files of the model "{model}" than those installed.</source>
      <translation>La recette a été faite avec d’autres fichiers du modèle « {model} » que ceux installés.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the reference photograph is not where it was.</source>
      <translation>la photo de référence n’est plus à sa place.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>The same whatever stands in the metadata and however the file is compressed.</source>
      <translation>La même quelles que soient les métadonnées et la compression du fichier.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>The saved colour “{name}” was removed.</source>
      <translation>La couleur enregistrée « {name} » a été supprimée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>The scan is a negative</source>
      <translation>La numérisation est un négatif</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>The scan itself is never cut. Crop and angle can be changed at any time.</source>
      <translation>La numérisation elle-même n’est jamais coupée. Cadre et angle restent modifiables à tout moment.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>The size of the brush while painting</source>
      <translation>Taille du pinceau pendant que l’on peint</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>The system's</source>
      <translation>Celui du système</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The XMP data are too large for JPEG and were left out; TIFF and PNG keep them.</source>
      <translation>Les données XMP sont trop volumineuses pour JPEG et ont été omises ; TIFF et PNG les conservent.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The XMP data of the photograph is damaged; the copy is without it.</source>
      <translation>Les données XMP de la photo sont endommagées ; la copie n’en a pas.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Their records lie beside them. Open one by itself to see it.</source>
      <translation>Leurs fiches se trouvent à côté. Les ouvrir une à une pour les voir.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>There</source>
      <translation>Là-bas</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>There is no last session.</source>
      <translation>Il n’y a pas de session précédente.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>There is no model "{model}".</source>
      <translation>Il n’y a pas de modèle « {model} ».</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>There is no permission to write here.</source>
      <translation>L’écriture n’est pas autorisée ici.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>There is no picture in the clipboard.</source>
      <translation>Le presse-papiers ne contient aucune image.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>There is no region here to take away from.</source>
      <translation>Il n’y a pas ici de zone dont retirer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>there is no such file.</source>
      <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>There is not enough memory to run the model "{model}".</source>
      <translation>La mémoire ne suffit pas pour exécuter le modèle « {model} ».</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>These copies with their records</source>
      <translation>Ces copies avec leurs fiches</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>They have these settings already.</source>
      <extracomment>One: It has these settings already.</extracomment>
      <translation>
        <numerusform>Elle a déjà ces réglages.</numerusform>
        <numerusform>Elles ont déjà ces réglages.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>this build of ONNX Runtime has no CUDA</source>
      <translation>cette version d’ONNX Runtime est sans CUDA</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>This copy with its record</source>
      <translation>Cette copie avec sa fiche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>This is the tone of the print, the same everywhere.</source>
      <translation>C’est la teinte du tirage, la même partout.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>This model</source>
      <translation>Ce modèle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>This model does not say how sure it is.</source>
      <translation>Ce modèle ne dit pas à quel point il est sûr.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>This photograph already has colour.</source>
      <translation>Cette photo est déjà en couleur.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>This photograph has no colours of its own: these are the model’s guess.</source>
      <translation>Cette photo n’a pas de couleurs propres : celles-ci sont supposées par le modèle.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>This scan looks like a negative.</source>
      <translation>Cette numérisation semble être un négatif.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>this screen</source>
      <translation>cet écran</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>This version</source>
      <translation>Cette version</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>This version beside the one shown before it; again: back</source>
      <translation>Cette version à côté de celle affichée avant ; de nouveau : retour</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>This version is installed already; it will be replaced.</source>
      <translation>Cette version est déjà installée ; elle sera remplacée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>Those selected</source>
      <translation>Celles sélectionnées</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>Those shown now</source>
      <translation>Celles affichées</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Three places worth asking about</source>
      <translation>Trois endroits à préciser</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Tick what belongs to it.</source>
      <translation>Cocher ce qui en fait partie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>TIFF, JPEG, PNG, WebP and more, 8 or 16 bit. You can also paste, or drag a picture from the browser.</source>
      <translation>TIFF, JPEG, PNG, WebP et autres, 8 ou 16 bits. On peut aussi coller une image, ou la glisser depuis le navigateur.</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Tone</source>
      <translation>Tons</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>toned</source>
      <translation>monochrome teinté</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Trained on</source>
      <translation>Entraîné sur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Try again, or another disk.</source>
      <translation>Réessayer, ou essayer un autre disque.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Try something on a copy</source>
      <translation>Faire un essai sur une copie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Turn</source>
      <translation>Tourner</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Turn left</source>
      <translation>Tourner à gauche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Turn right</source>
      <translation>Tourner à droite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Turn the slider</source>
      <translation>Tourner le curseur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Turn the slider, in steps of 15 degrees</source>
      <translation>Tourner le curseur, par pas de 15 degrés</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/darkroom.py"></location>
      <source>Turning {name}</source>
      <translation>Rotation de {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>turquoise</source>
      <translation>turquoise</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Two fingers</source>
      <translation>Deux doigts</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Two places worth asking about</source>
      <translation>Deux endroits à préciser</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Type what you want to do</source>
      <translation>Saisir une commande</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <source>undone</source>
      <translation>annulé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Undone: {step}</source>
      <translation>Annulé : {step}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Unsure</source>
      <translation>Incertaine</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>unsure</source>
      <translation>incertain</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Upper left</source>
      <translation>En haut à gauche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Upper right</source>
      <translation>En haut à droite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Use as reference</source>
      <translation>Utiliser comme référence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Use it for this photograph</source>
      <translation>L’utiliser pour cette photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Use these keys</source>
      <translation>Utiliser ces touches</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>verdigris</source>
      <translation>vert-de-gris</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Version 1</source>
      <translation>Version 1</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Version {version} is installed; it will be replaced.</source>
      <translation>La version {version} est installée ; elle sera remplacée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Version: {name}</source>
      <translation>Version : {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>violet</source>
      <translation>violet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>violet grey</source>
      <translation>gris violacé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/mark_choice.py"></location>
      <source>Visible mark in the corner</source>
      <translation>Mention visible dans le coin</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Vividness</source>
      <translation>Vivacité</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>vividness {n} %</source>
      <translation>vivacité {n} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>warm grey</source>
      <translation>gris chaud</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Warmth</source>
      <translation>Chaleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Weight of the reference</source>
      <translation>Poids de la référence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Weight of the reference photograph</source>
      <translation>Poids de la photo de référence</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>What colour belongs here?</source>
      <translation>Quelle couleur ici ?</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>What goes into the bag</source>
      <translation>Ce qui va dans le paquet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>What is written</source>
      <translation>Ce qui est écrit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>What the program noted, in English:</source>
      <translation>Ce que le programme a noté, en anglais :</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>What to compare with: the original, another version, another model</source>
      <translation>Avec quoi comparer : l’original, une autre version, un autre modèle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>wheel sets the reach</source>
      <translation>molette : portée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Wheel: how far. Shift+click adds, Alt+click removes.</source>
      <translation>Molette : jusqu’où. Maj+clic ajoute, Alt+clic retire.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>When it is done</source>
      <translation>À la fin</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Where is {name}?</source>
      <translation>Où se trouve {name} ?</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Where the copies go</source>
      <translation>Destination des copies</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Which device is used</source>
      <translation>Processeur utilisé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Which photographs</source>
      <translation>Photos concernées</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>White</source>
      <translation>Blanc</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>white</source>
      <translation>blanc</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Who does this</source>
      <translation>Auteur du traitement</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Whole picture</source>
      <translation>Image entière</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/edge.py"></location>
      <source>Width of the filmstrip</source>
      <translation>Largeur de la bande de vignettes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>wine red</source>
      <translation>rouge vin</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>without a name</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/mark_choice.py"></location>
      <source>Words of the visible mark</source>
      <translation>Texte de la mention visible</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Work</source>
      <translation>Travail en cours</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Work out</source>
      <translation>Calculer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Work out the checksum of the pixels</source>
      <translation>Calculer l’empreinte des pixels</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Working on the {name}</source>
      <translation>Calcul sur : {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Write a record</source>
      <translation>Écrire une fiche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Write a record beside each</source>
      <translation>Écrire une fiche à côté de chacune</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Write a report</source>
      <translation>Écrire un rapport</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Writing the report</source>
      <translation>Écriture du rapport</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/result_drag.py"></location>
      <source>Writing {name} for another program</source>
      <translation>Écriture de {name} pour un autre programme</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>X swaps the colour in hand with the last one</source>
      <translation>X échange la couleur en main avec la précédente</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>yellow</source>
      <translation>jaune</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>yellow green</source>
      <translation>vert-jaune</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>You can close the window. Next time it goes on where it stopped.</source>
      <translation>La fenêtre peut être fermée. La prochaine fois, le traitement reprend où il s’est arrêté.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Your answer settles {share} % of the doubt in this photo.</source>
      <translation>La réponse lève {share} % du doute dans cette photo.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Your edits and all finished copies are kept.</source>
      <translation>Les retouches et toutes les copies terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Your edits are kept.</source>
      <translation>Les retouches sont conservées.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Your edits are kept. A copy that is stopped leaves no file behind.</source>
      <translation>Les retouches sont conservées. Une copie interrompue ne laisse aucun fichier.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Your edits are kept. The details help whoever looks into it.</source>
      <translation>Les retouches sont conservées. Les détails aideront à trouver la cause.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>your edits could not be kept ({why}).</source>
      <translation>les retouches n’ont pas pu être conservées ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom at the pointer; the size of the brush while painting</source>
      <translation>Zoom sous le pointeur ; taille du pinceau pendant que l’on peint</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Zoom in</source>
      <translation>Zoom avant</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Zoom out</source>
      <translation>Zoom arrière</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom while painting</source>
      <translation>Zoom pendant que l’on peint</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{container} has no place for IPTC-IIM data; what XMP and Exif say is kept.</source>
      <translation>{container} n’a pas de place pour les données IPTC-IIM ; ce que disent XMP et Exif est conservé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>{folder}, coloured</source>
      <translation>{folder}, colorisé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>{hint}, in {region}</source>
      <translation>{hint}, dans {region}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>{hint}, point</source>
      <translation>{hint}, point</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>{hint}, stroke</source>
      <translation>{hint}, trait</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>{key} is the key of “{other}”, which loses it.</source>
      <translation>{key} est la touche de « {other} », qui la perd.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>{key} stays: {what}.</source>
      <translation>{key} reste fixe : {what}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{left} of {total} files were left out</source>
      <translation>Fichiers laissés de côté : {left} sur {total}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>{mark} by {name}</source>
      <translation>{mark} ({name})</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{names}. The other {n} are open.</source>
      <translation>{names}. Le reste est ouvert ({n}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>{name} (default)</source>
      <translation>{name} (par défaut)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{name} (embedded)</source>
      <translation>{name} (incorporé)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} cannot be opened</source>
      <translation>{name} ne peut pas être ouvert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>{name} cannot be read: shown as on an sRGB screen.</source>
      <translation>{name} ne peut pas être lu : affiché comme sur un écran sRGB.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} does not hold exactly one model package.</source>
      <translation>{name} ne contient pas exactement un paquet de modèle.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>{name} has another crop, turn or angle: here it lies on this one’s, place on place.</source>
      <translation>{name} a un autre recadrage, une autre rotation ou un autre angle : elle est posée ici sur celle-ci, point par point.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} is a damaged zip archive.</source>
      <translation>{name} est une archive zip endommagée.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} is another photograph.</source>
      <translation>{name} est une autre photo.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} is neither a folder nor a zip archive.</source>
      <translation>{name} n’est ni un dossier ni une archive zip.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>{name} is no profile of a screen: shown as on an sRGB screen.</source>
      <translation>{name} n’est pas un profil d’écran : affiché comme sur un écran sRGB.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} is not where it was.</source>
      <translation>{name} n’est plus à sa place.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} used</source>
      <translation>{name} utilisé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>{name} where a scan has none for colour</source>
      <translation>{name} si une numérisation n’en a pas pour la couleur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>{name} {version} is installed.</source>
      <translation>{name} {version} est installé.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/tab_bar.py"></location>
      <source>{name}, changed</source>
      <translation>{name}, modifié</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>{name}: {count} photographs, {licence}</source>
      <translation>{name} : {count} photos, {licence}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>{number}   {words}, shown on the photo</source>
      <translation>{number}   {words}, montré sur la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <source>{n} bit</source>
      <translation>{n} bits</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n} bytes</source>
      <translation>{n} octets</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n} channels</source>
      <extracomment>One: 1 channel</extracomment>
      <translation>
        <numerusform>{n} canal</numerusform>
        <numerusform>{n} canaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{n} coloured copies were left out.</source>
      <extracomment>One: 1 coloured copy was left out.</extracomment>
      <translation>
        <numerusform>{n} copie colorisée a été laissée de côté.</numerusform>
        <numerusform>{n} copies colorisées ont été laissées de côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>{n} colours were added from {name}.</source>
      <extracomment>One: 1 colour was added from {name}.</extracomment>
      <translation>
        <numerusform>{n} couleur a été ajoutée depuis {name}.</numerusform>
        <numerusform>{n} couleurs ont été ajoutées depuis {name}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} days</source>
      <translation>{n} jours</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>{n} failed; why stands in the panel.</source>
      <translation>En échec : {n} ; la raison figure dans le panneau.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>{n} files with their checksums: {names}.</source>
      <extracomment>One: 1 file with its checksum: {names}.</extracomment>
      <translation>
        <numerusform>1 fichier avec son empreinte : {names}.</numerusform>
        <numerusform>{n} fichiers avec leurs empreintes : {names}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} h</source>
      <translation>{n} h</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>{n} had these settings already.</source>
      <extracomment>One: 1 had these settings already.</extracomment>
      <translation>
        <numerusform>{n} avait déjà ces réglages.</numerusform>
        <numerusform>{n} avaient déjà ces réglages.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>{n} hints</source>
      <extracomment>One: 1 hint</extracomment>
      <translation>
        <numerusform>{n} indication</numerusform>
        <numerusform>{n} indications</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>{n} of {all}</source>
      <translation>{n} sur {all}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{n} of {total}</source>
      <translation>{n} sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/album/page.py"></location>
      <location filename="../../restorer/gui/filmstrip.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{n} photographs</source>
      <extracomment>One: 1 photograph</extracomment>
      <translation>
        <numerusform>{n} photo</numerusform>
        <numerusform>{n} photos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} photographs a minute</source>
      <translation>{n} photos/min</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} photographs a second</source>
      <translation>{n} photos/s</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>{n} photographs are to be exported.</source>
      <extracomment>One: 1 photograph is to be exported.</extracomment>
      <translation>
        <numerusform>{n} photo à exporter.</numerusform>
        <numerusform>{n} photos à exporter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{n} photographs with unsaved edits were kept, the last from {time}.</source>
      <extracomment>One: One photograph with unsaved edits was kept, from {time}.</extracomment>
      <translation>
        <numerusform>Une photo aux retouches non enregistrées a été conservée, à {time}.</numerusform>
        <numerusform>{n} photos aux retouches non enregistrées ont été conservées, la dernière à {time}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>{n} selected</source>
      <translation>Sélection : {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>{n} stars</source>
      <extracomment>One: 1 star</extracomment>
      <translation>
        <numerusform>{n} étoile</numerusform>
        <numerusform>{n} étoiles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>{n} were changed since and are left as they are.</source>
      <extracomment>One: 1 was changed since and is left as it is.</extracomment>
      <translation>
        <numerusform>{n} a été modifiée depuis et reste telle quelle.</numerusform>
        <numerusform>{n} ont été modifiées depuis et restent telles quelles.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>{n} were there already, or are inks that mean nothing without their press.</source>
      <translation>Laissées de côté : {n}, déjà présentes, ou encres qui ne disent rien sans leur presse.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n}, {m} with a note</source>
      <extracomment>One: {n}, one with a note</extracomment>
      <translation>
        <numerusform>{n}, dont une avec note</numerusform>
        <numerusform>{n}, dont {m} avec note</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>{photographs} where the model was least sure. Open one and answer its question.</source>
      <translation>{photographs} où le modèle hésite le plus. En ouvrir une et répondre à sa question.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>{photograph}, coloured</source>
      <translation>{photograph}, colorisée</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>{profile}, about {size} MB</source>
      <translation>{profile}, environ {size} Mo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>{reason}.</source>
      <translation>{reason}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>{region} is left grey.</source>
      <translation>{region} est laissée en gris.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>{region} is no part of the picture.</source>
      <translation>{region} ne fait pas partie de l’image.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>{share} % sure</source>
      <translation>sûr à {share} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{width} x {height} pixels are more than the limit of {most} megapixels.</source>
      <translation>{width} × {height} pixels dépassent la limite de {most} mégapixels.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>{width} × {height}</source>
      <translation>{width} × {height}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>{width} × {height}, whole scan</source>
      <translation>{width} × {height}, toute la numérisation</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>{words}, shown on the photo</source>
      <translation>{words}, montré sur la photo</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>{x} % from the left, {y} % from the top</source>
      <translation>à {x} % de la gauche, à {y} % du haut</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>“{name}” is among the presets now.</source>
      <translation>« {name} » figure maintenant parmi les préréglages.</translation>
    </message>
  </context>
</TS>
