<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>Restorer</name>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>1 photograph to {folder}</source>
      <translation>1 Fotografie nach {folder}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>1 star</source>
      <translation>1 Stern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>16 bit</source>
      <translation>16 Bit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>2 stars</source>
      <translation>2 Sterne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>3 stars</source>
      <translation>3 Sterne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>4 stars</source>
      <translation>4 Sterne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>5 stars</source>
      <translation>5 Sterne</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>8 bit</source>
      <translation>8 Bit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/copy_names.py"></location>
      <source>_coloured</source>
      <translation>_koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A coloured copy as a file, for another program or a folder</source>
      <translation>Eine kolorierte Kopie als Datei, für ein anderes Programm oder einen Ordner</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>A file…</source>
      <translation>Eine Datei …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>a first calculation on the GPU failed</source>
      <translation>eine erste Rechnung auf der Grafikkarte fehlschlug</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>a first calculation on the GPU was wrong</source>
      <translation>eine erste Rechnung auf der Grafikkarte falsch war</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>A folder has this name.</source>
      <translation>Ein Ordner trägt diesen Namen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>A hint here shows once the region is coloured or hidden.</source>
      <translation>Ein Farbhinweis zeigt sich hier, sobald der Bereich koloriert oder ausgeblendet ist.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A larger or smaller brush</source>
      <translation>Ein größerer oder kleinerer Pinsel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>A model package can be dropped onto the window, or imported.</source>
      <translation>Ein Modellpaket lässt sich auf das Fenster ziehen oder importieren.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>A network that colours the photograph and knows what a hint means for the rest of it.</source>
      <translation>Ein Netz, das die Fotografie koloriert und weiß, was ein Farbhinweis für den Rest bedeutet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>A network that colours the photograph on its own. Hints are spread along edges afterwards.</source>
      <translation>Ein Netz, das die Fotografie von sich aus koloriert. Farbhinweise werden danach an Kanten entlang ausgebreitet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>A pen pressed harder paints with a larger brush</source>
      <translation>Fester Stiftdruck malt mit größerem Pinsel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>A photograph can have {n} versions.</source>
      <translation>Eine Fotografie kann {n} Fassungen haben.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>A run is at work: {n}.</source>
      <translation>Ein Durchlauf ist im Gang: {n}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A straight line from the end of the last stroke</source>
      <translation>Eine gerade Linie vom Ende des letzten Strichs</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>About Restorer</source>
      <translation>Über Restorer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>about {time} here</source>
      <translation>etwa {time} auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Above centre</source>
      <translation>Oben Mitte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Accept</source>
      <translation>Abnehmen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Accepted</source>
      <translation>Abgenommen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>accepted</source>
      <translation>abgenommen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Add photographs…</source>
      <translation>Fotografien hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Add something to that object, or take it away</source>
      <translation>Etwas zu diesem Gegenstand nehmen, oder davon weg</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/drop_target.py"></location>
      <source>Add to album</source>
      <translation>Zum Album hinzufügen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Added to name</source>
      <translation>Namenszusatz</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Added to the name</source>
      <translation>Zusatz zum Namen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>AI colour</source>
      <translation>KI-Farbe</translation>
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
      <translation>Alle Standardtasten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>All commands</source>
      <translation>Alle Befehle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>All commands…</source>
      <translation>Alle Befehle …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>All of its folder</source>
      <translation>Ihr ganzer Ordner</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>All of their folder</source>
      <translation>Ihr ganzer Ordner</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>All photographs</source>
      <translation>Alle Fotografien</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>All photographs side by side</source>
      <translation>Alle Fotografien nebeneinander</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>All that lies in the folder then, with checksums.</source>
      <translation>Alles, was dann im Ordner liegt, mit Prüfsummen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>and others</source>
      <translation>und weitere</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>and {n} more, all of them in the report</source>
      <translation>und {n} weitere, alle im Bericht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>Another file…</source>
      <translation>Andere Datei …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Another photo…</source>
      <translation>Anderes Foto …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Appearance</source>
      <translation>Erscheinung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Apply crop</source>
      <translation>Beschnitt anwenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>As a file, for another program</source>
      <translation>Als Datei, für ein anderes Programm</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>As coloured here</source>
      <translation>Wie hier koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>As each scan</source>
      <translation>Wie jeder Scan</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>As opened</source>
      <translation>Wie geöffnet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>As scanned</source>
      <translation>Wie gescannt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>As the scan</source>
      <translation>Wie der Scan</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>As the theme</source>
      <translation>Wie das Thema</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Ask its owner for permission, or copy it to a place of yours.</source>
      <translation>Die Rechte dafür erbitten oder die Datei an einen eigenen Ort kopieren.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Ask me</source>
      <translation>Rückfragen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Ask whoever made the package for a corrected one.</source>
      <translation>Bei den Urhebern des Pakets ein berichtigtes erbitten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>at L* {luma:.0f}</source>
      <translation>bei L* {luma:.0f}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>At L* {luma:.0f} there is no colour as strong as that. The strongest of this hue is shown: {nearest}.</source>
      <translation>Bei L* {luma:.0f} gibt es keine so kräftige Farbe. Gezeigt wird die kräftigste dieses Farbtons: {nearest}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>At least {n} stars</source>
      <extracomment>One: At least 1 star</extracomment>
      <translation>
        <numerusform>Mindestens 1 Stern</numerusform>
        <numerusform>Mindestens {n} Sterne</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Back to default</source>
      <translation>Standardtaste</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Back to the scan</source>
      <translation>Zurück zum Scan</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Back to the scan's geometry</source>
      <translation>Zurück zur Geometrie des Scans</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Back to the scan's tone</source>
      <translation>Zurück zum Ton des Scans</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Begin anew and keep this version</source>
      <translation>Neu beginnen und diese Fassung behalten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>beige</source>
      <translation>Beige</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Being worked out</source>
      <translation>Wird berechnet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Below centre</source>
      <translation>Unten Mitte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Best there is</source>
      <translation>Bestes vorhandenes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>bit</source>
      <translation>Bit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Black</source>
      <translation>Schwarz</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>black</source>
      <translation>Schwarz</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <source>Black and white</source>
      <translation>Schwarz und Weiß</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>bluish grey</source>
      <translation>Blaugrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>brick red</source>
      <translation>Ziegelrot</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Brightness</source>
      <translation>Helligkeit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Brightness is kept. A name that is taken gets a number.</source>
      <translation>Die Helligkeit bleibt erhalten. Ein vergebener Name erhält eine Nummer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Brightness is kept. JPEG and WebP stay at 8 bit. A name that is taken gets a number.</source>
      <translation>Die Helligkeit bleibt erhalten. JPEG und WebP bleiben bei 8 Bit. Ein vergebener Name erhält eine Nummer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Brightness is kept: at most 0.4 L* is lost to rounding to 8 bit. A name that is taken gets a number.</source>
      <translation>Die Helligkeit bleibt erhalten: Höchstens 0,4 L* gehen durch die Rundung auf 8 Bit verloren. Ein vergebener Name erhält eine Nummer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>brown</source>
      <translation>Braun</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Brush region</source>
      <translation>Bereich malen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>By 15 degrees</source>
      <translation>Um 15 Grad</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>By date</source>
      <translation>Nach Datum</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>By name</source>
      <translation>Nach Name</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <location filename="../../restorer/gui/presets/parts_dialog.py"></location>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <source>cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>cannot be read ({why}).</source>
      <translation>ist nicht lesbar ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Card open: Shift or Alt and click</source>
      <translation>Karte offen: Umschalt oder Alt und Klick</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Card open: wheel, or [ and ]</source>
      <translation>Karte offen: Mausrad, oder [ und ]</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Centre</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Change keys…</source>
      <translation>Tasten ändern …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Check whether it was moved.</source>
      <translation>Prüfen, ob sie verschoben wurde.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Check your permissions.</source>
      <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/facts.py"></location>
      <source>Checked</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/facts.py"></location>
      <source>checked</source>
      <translation>geprüft</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>checked, not written to</source>
      <translation>geprüft, nicht beschrieben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/feature.py"></location>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Checking {name}</source>
      <translation>{name} wird geprüft</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/feature.py"></location>
      <source>Checksum of {name}</source>
      <translation>Prüfsumme von {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Checksums</source>
      <translation>Prüfsummen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Choose a colour for the place under the pointer</source>
      <translation>Eine Farbe für die Stelle unter dem Zeiger wählen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose a colour photograph.</source>
      <translation>Ein Farbfoto wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Choose a command, then press the keys it shall have.</source>
      <translation>Einen Befehl wählen, dann die gewünschten Tasten drücken.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Choose a folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Choose a reference photograph</source>
      <translation>Vergleichsfoto wählen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Choose a reference photograph…</source>
      <translation>Vergleichsfoto wählen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose a shorter name.</source>
      <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another disk, or a smaller format.</source>
      <translation>Einen anderen Datenträger oder ein kleineres Format wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another folder for the copies.</source>
      <translation>Einen anderen Ordner für die Kopien wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another folder, or ask for the right to write.</source>
      <translation>Einen anderen Ordner wählen oder Schreibrechte erbitten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another folder.</source>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose another name.</source>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Choose folder…</source>
      <translation>Ordner wählen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose the device "cpu".</source>
      <translation>Den Prozessor als Gerät wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Choose the reference again.</source>
      <translation>Das Vergleichsfoto neu wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Chosen for this photograph; others use {name}.</source>
      <translation>Für diese Fotografie gewählt; andere verwenden {name}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Citation</source>
      <translation>Beleg</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/no_hints.py"></location>
      <source>Click a colour that looks wrong and choose another, or press B and paint.</source>
      <translation>Eine Farbe anklicken, die nicht stimmt, und eine andere wählen, oder mit B malen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click a colour that looks wrong, then the right one: a point</source>
      <translation>Erst die Farbe anklicken, die falsch aussieht, dann die richtige: ein Punkt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/stage.py"></location>
      <source>Click any colour that looks wrong to change it</source>
      <translation>Jede Farbe, die falsch aussieht, lässt sich durch Anklicken ändern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click something and a region grows to its edges</source>
      <translation>Etwas anklicken, und ein Bereich wächst bis zu seinen Kanten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Click something, or drag over it: the region grows to its edges</source>
      <translation>Etwas anklicken oder darüberziehen: Der Bereich wächst bis zu den Kanten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Click the colour to take. Only its hue and strength are taken, never its lightness.</source>
      <translation>Die gewünschte Farbe anklicken. Nur Farbton und Stärke werden genommen, nie die Helligkeit.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click to set a point of colour, drag to paint a stroke</source>
      <translation>Klicken setzt einen Farbpunkt, Ziehen malt einen Strich</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Click, then Shift and click</source>
      <translation>Klicken, dann Umschalt und klicken</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Close now</source>
      <translation>Jetzt schließen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Close now, go on next time</source>
      <translation>Jetzt schließen, nächstes Mal fortsetzen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Close other programs.</source>
      <translation>Andere Programme schließen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Close photograph</source>
      <translation>Fotografie schließen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Close {n} photographs</source>
      <extracomment>One: Close photograph</extracomment>
      <translation>
        <numerusform>Fotografie schließen</numerusform>
        <numerusform>{n} Fotografien schließen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/swatches.py"></location>
      <location filename="../../restorer/gui/window.py"></location>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Colour and export</source>
      <translation>Kolorieren und exportieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Colour and export the album</source>
      <translation>Album kolorieren und exportieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Colour and export the album…</source>
      <translation>Album kolorieren und exportieren …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Colour anew</source>
      <translation>Neu kolorieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Colour it again.</source>
      <translation>Neu kolorieren.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Colour region</source>
      <translation>Bereich kolorieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/canvas/painting.py"></location>
      <location filename="../../restorer/gui/views/loupe.py"></location>
      <source>Coloured</source>
      <translation>Koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>coloured</source>
      <translation>koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/mark_choice.py"></location>
      <source>Coloured with AI</source>
      <translation>Mit KI koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Coloured, hints stay inside</source>
      <translation>Koloriert, Hinweise nur innen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Colouring</source>
      <translation>Kolorierung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Colouring is not finished</source>
      <translation>Die Kolorierung ist nicht beendet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Colouring is not finished ({n} of {total}).</source>
      <translation>Die Kolorierung ist nicht beendet ({n} von {total}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Colouring is not finished ({n}).</source>
      <translation>Die Kolorierung ist nicht beendet ({n}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/thumbnails.py"></location>
      <source>Colouring {done} of {total}</source>
      <translation>Kolorierung {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <source>Colouring {name}</source>
      <translation>{name} wird koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Colouring {n}</source>
      <translation>Kolorierung {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/commands.py"></location>
      <source>Colours are a plausible guess. Check the ones that matter.</source>
      <translation>Die Farben sind eine plausible Schätzung. Wichtige bitte prüfen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>colours on its own</source>
      <translation>koloriert von sich aus</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>colours, follows hints</source>
      <translation>koloriert, folgt Farbhinweisen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Commands found</source>
      <translation>Gefundene Befehle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Common colours</source>
      <translation>Häufige Farben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Compare two versions</source>
      <translation>Zwei Fassungen vergleichen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Compare with this</source>
      <translation>Hiermit vergleichen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Compare with…</source>
      <translation>Vergleichen mit …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Control before, or hint before</source>
      <translation>Voriges Bedienelement oder voriger Farbhinweis</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy checksum of the file</source>
      <translation>Prüfsumme der Datei kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy checksum of the pixels</source>
      <translation>Prüfsumme der Pixel kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Copy description</source>
      <translation>Beschreibung kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Copy record</source>
      <translation>Protokoll kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Copy settings</source>
      <translation>Einstellungen kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Copy the coloured photograph</source>
      <translation>Kolorierte Fotografie kopieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>coral</source>
      <translation>Koralle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Count as doubtful below</source>
      <translation>Als unsicher gilt unter</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>CPU</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>CPU, as chosen</source>
      <translation>Prozessor, wie gewählt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>CPU, because {why}</source>
      <translation>Prozessor, weil {why}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>cream</source>
      <translation>Creme</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Create it, or choose another one.</source>
      <translation>Anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Creator</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Credit</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>crimson</source>
      <translation>Karmesin</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/crop_layer.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Crop</source>
      <translation>Beschneiden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Crop: the scan itself is never cut</source>
      <translation>Beschneiden: Der Scan selbst wird nie angeschnitten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Ctrl and two fingers</source>
      <translation>Strg und zwei Finger</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Ctrl and wheel</source>
      <translation>Strg und Mausrad</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>CUDA cannot be used, because {why}.</source>
      <translation>CUDA ist nicht nutzbar, weil {why}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <source>Cut off: {black} % to black, {white} % to white</source>
      <translation>Abgeschnitten: {black} % zu Schwarz, {white} % zu Weiß</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>dark brown</source>
      <translation>Dunkelbraun</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>dark green</source>
      <translation>Dunkelgrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>dark grey</source>
      <translation>Dunkelgrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>dark red</source>
      <translation>Dunkelrot</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Date, place, description and resolution are kept, as they stand in the scan.</source>
      <translation>Datum, Ort, Beschreibung und Auflösung bleiben, wie sie im Scan stehen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Densest place</source>
      <translation>Dichteste Stelle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>Depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Depth and brightness of each scan are kept. A name that is taken gets a number.</source>
      <translation>Tiefe und Helligkeit jedes Scans bleiben erhalten. Ein vergebener Name erhält eine Nummer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Device: {words}. {why}</source>
      <translation>Gerät: {words}. {why}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>differs from its checksum</source>
      <translation>weicht von der Prüfsumme ab</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <source>Do not show this again</source>
      <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/fix/pill.py"></location>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/fix/pill.py"></location>
      <source>Done (Esc)</source>
      <translation>Fertig (Esc)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Done again: {step}</source>
      <translation>Wiederholt: {step}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Done: {n}. Start does only what was changed since.</source>
      <translation>Fertig: {n}. Start bearbeitet nur, was seither geändert wurde.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Drag a photograph out of the window</source>
      <translation>Fotografie aus dem Fenster ziehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/edge.py"></location>
      <source>Drag for more columns, far for the album</source>
      <translation>Ziehen für mehr Spalten, weit ziehen für das Album</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Drag the line</source>
      <translation>Linie ziehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Draw a line</source>
      <translation>Linie ziehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/level_layer.py"></location>
      <source>Draw a line along something that should be level or upright</source>
      <translation>Eine Linie an etwas entlang ziehen, das waagerecht oder senkrecht sein sollte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Draw a straight line of colour</source>
      <translation>Einen geraden Farbstrich ziehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Draw crop</source>
      <translation>Beschnitt ziehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Draw one along something level or upright (A).</source>
      <translation>Eine an etwas Waagerechtem oder Senkrechtem entlang ziehen (A).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Draw round something</source>
      <translation>Etwas umfahren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Draw round something to keep its colour inside</source>
      <translation>Etwas umfahren, damit seine Farbe darin bleibt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Draw the crop by hand (R).</source>
      <translation>Den Beschnitt von Hand ziehen (R).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <source>Drop a colour photograph here</source>
      <translation>Ein Farbfoto hier ablegen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>Drop photographs here</source>
      <translation>Fotografien hier ablegen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Duplicate version</source>
      <translation>Fassung duplizieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Each change of this photograph takes about {time}.</source>
      <translation>Jede Änderung an diesem Foto dauert etwa {time}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Each copy and its record, with checksums.</source>
      <translation>Jede Kopie und ihr Protokoll, mit Prüfsummen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Each copy, with its checksum.</source>
      <translation>Jede Kopie, mit ihrer Prüfsumme.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/no_hints.py"></location>
      <source>Each hint of this photograph stands here, with its colour, its note and its source.</source>
      <translation>Hier steht jeder Farbhinweis dieser Fotografie mit Farbe, Notiz und Beleg.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Edited</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>ends before its last row: the file is cut off.</source>
      <translation>endet vor der letzten Zeile: Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>Erased</source>
      <translation>Radiert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Eraser end of the pen</source>
      <translation>Radierende des Stifts</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/layer.py"></location>
      <source>Esc leaves</source>
      <translation>Esc verlässt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Every choice for this photograph in a file, which the command line takes too</source>
      <translation>Alles, was für dieses Foto gewählt ist, in einer Datei, die auch die Befehlszeile nimmt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Everything is done already: {folder} holds all copies.</source>
      <translation>Alles ist schon fertig: {folder} enthält alle Kopien.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Everything stays on this computer: Restorer sends nothing and asks no server for anything.</source>
      <translation>Alles bleibt auf diesem Rechner: Restorer sendet nichts und fragt keinen Server nach etwas.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Export again</source>
      <translation>Erneut exportieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Export palette</source>
      <translation>Palette exportieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Export palette…</source>
      <translation>Palette exportieren …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Export preset</source>
      <translation>Vorgabe exportieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Export the {n} photographs selected</source>
      <extracomment>One: Export the photograph selected</extracomment>
      <translation>
        <numerusform>Die gewählte Fotografie exportieren</numerusform>
        <numerusform>Die {n} gewählten Fotografien exportieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Export the {n} photographs shown</source>
      <extracomment>One: Export the photograph shown</extracomment>
      <translation>
        <numerusform>Die gezeigte Fotografie exportieren</numerusform>
        <numerusform>Die {n} gezeigten Fotografien exportieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/feature.py"></location>
      <source>Export, or drag this out of the window: the copy becomes a file there</source>
      <translation>Exportieren, oder dies aus dem Fenster ziehen: Die Kopie wird dort zur Datei</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>exported</source>
      <translation>exportiert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Exported copy</source>
      <translation>Exportierte Kopie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <source>Exported {name} to {folder}.</source>
      <translation>{name} nach {folder} exportiert.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Exported {n} photographs to {folder}.</source>
      <extracomment>One: Exported 1 photograph to {folder}.</extracomment>
      <translation>
        <numerusform>1 Fotografie nach {folder} exportiert.</numerusform>
        <numerusform>{n} Fotografien nach {folder} exportiert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Exporting is not finished</source>
      <translation>Der Export ist nicht beendet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Exporting is not finished.</source>
      <translation>Der Export ist nicht beendet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <source>Exporting {name}</source>
      <translation>{name} wird exportiert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Eyedropper</source>
      <translation>Pipette</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Fade</source>
      <translation>Verblassen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>fairly sure</source>
      <translation>ziemlich sicher</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Feather</source>
      <translation>Weicher Rand</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Fetch the package again, or ask whoever made it.</source>
      <translation>Das Paket neu holen oder bei den Urhebern nachfragen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>field grey</source>
      <translation>Feldgrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>File exists</source>
      <translation>schon vorhanden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>File, SHA-256</source>
      <translation>Datei, SHA-256</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Film base</source>
      <translation>Filmträger</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Find a command</source>
      <translation>Befehl suchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find a command by its name</source>
      <translation>Einen Befehl nach seinem Namen suchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Find a command or a key</source>
      <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Find a command, a key or a gesture</source>
      <translation>Befehl, Taste oder Geste suchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Find it, or remove it.</source>
      <translation>Suchen oder entfernen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find lines that should be level or upright</source>
      <translation>Linien suchen, die waagerecht oder senkrecht sein sollten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find missing photograph</source>
      <translation>Fehlende Fotografie suchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find missing photograph…</source>
      <translation>Fehlende Fotografie suchen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Find reference photograph</source>
      <translation>Vergleichsfoto suchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Find the picture</source>
      <translation>Bild finden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find the picture in its mount</source>
      <translation>Bild auf seinem Träger finden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Find…</source>
      <translation>Suchen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Finish, then close</source>
      <translation>Beenden, dann schließen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Fit or 100 %</source>
      <translation>Einpassen oder 100 %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Fix a colour</source>
      <translation>Farbe berichtigen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Follow the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>For every photograph that has no model of its own</source>
      <translation>Für jede Fotografie ohne eigenes Modell</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>For the browser, and as CSV and JSON</source>
      <translation>Für den Browser, und als CSV und JSON</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>For this photograph</source>
      <translation>Für diese Fotografie</translation>
    </message>
    <message>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Form of the copy</source>
      <translation>Form der Kopie</translation>
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
      <translation>In {share} % des Bildes wiedergefunden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Free</source>
      <translation>Frei</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Free some space, or choose another disk.</source>
      <translation>Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>From blue (below 0) to yellow</source>
      <translation>Von Blau (unter 0) bis Gelb</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>From green (below 0) to red</source>
      <translation>Von Grün (unter 0) bis Rot</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>From papers, to compare</source>
      <translation>Aus Fachartikeln, zum Vergleichen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>From photo</source>
      <translation>Aus dem Foto</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>From the next start on. Your photographs and edits are kept.</source>
      <translation>Ab dem nächsten Start. Fotografien und Bearbeitungen bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Further (])</source>
      <translation>Weiter (])</translation>
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
      <translation>Geometrie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Go to the places where one answer settles most</source>
      <translation>Zu den Stellen gehen, an denen eine Antwort am meisten klärt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>golden yellow</source>
      <translation>Goldgelb</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>grass green</source>
      <translation>Grasgrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>greenish grey</source>
      <translation>Grüngrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Grey and hatch the places of which the model is not sure</source>
      <translation>Stellen, bei denen das Modell unsicher ist, vergrauen und schraffieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Greyed and hatched: here the model could not decide between colours.</source>
      <translation>Vergraut und schraffiert: Hier konnte sich das Modell nicht zwischen Farben entscheiden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Grow further</source>
      <translation>Weiter wachsen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Grow less far</source>
      <translation>Weniger weit wachsen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Hardly anything of it is found in this picture.</source>
      <translation>Kaum etwas davon findet sich in diesem Bild wieder.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>has a damaged header.</source>
      <translation>hat einen beschädigten Kopf.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>has only one tone</source>
      <translation>hat nur einen Farbton</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Here</source>
      <translation>Hier</translation>
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
      <translation>Bereich aus- oder einblenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Hide or show this region: hidden, its colours are not used</source>
      <translation>Diesen Bereich aus- oder einblenden: Ausgeblendet gelten seine Farben nicht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Hide region</source>
      <translation>Bereich ausblenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Hint</source>
      <translation>Farbhinweis</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Hint colour</source>
      <translation>Hinweisfarbe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/gamut_disc.py"></location>
      <source>Hint colour: {words}, a* {a:.0f}, b* {b:.0f}</source>
      <translation>Hinweisfarbe: {words}, a* {a:.0f}, b* {b:.0f}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>Hint {n}, {words}</source>
      <translation>Farbhinweis {n}, {words}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Hints</source>
      <translation>Farbhinweise</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>hints</source>
      <translation>Farbhinweise</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Hints and regions</source>
      <translation>Farbhinweise und Bereiche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Hints of {name}</source>
      <translation>Farbhinweise von {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>holds no picture.</source>
      <translation>enthält kein Bild.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>horizon blue</source>
      <translation>Horizontblau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>How far the object reaches that a colour is kept to</source>
      <translation>Wie weit der Gegenstand reicht, in dem eine Farbe bleibt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>How long it takes is being measured on three of them.</source>
      <translation>Wie lange es dauert, wird an drei Fotografien gemessen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <source>How this colour is known</source>
      <translation>Woher diese Farbe bekannt ist</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>human hints</source>
      <translation>Farbhinweise eines Menschen</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Identifier</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>If the file is what it should be, make a smaller copy or save it as TIFF, which is read in parts.</source>
      <translation>Ist die Datei, was sie sein soll, eine kleinere Kopie machen oder als TIFF sichern; das wird in Teilen gelesen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Import a model</source>
      <translation>Modell importieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Import a model…</source>
      <translation>Modell importieren …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Import and export palettes</source>
      <translation>Paletten importieren und exportieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Import palette</source>
      <translation>Palette importieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Import palette…</source>
      <translation>Palette importieren …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Import presets</source>
      <translation>Vorgaben importieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>in colour</source>
      <translation>farbig</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>In the metadata, as archives ask. Nothing is drawn on the picture.</source>
      <translation>In den Metadaten, wie Archive es verlangen. Auf das Bild wird nichts gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Include</source>
      <translation>Einschließen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Include {n} subfolders ({photos})?</source>
      <extracomment>One: Include 1 subfolder ({photos})?</extracomment>
      <translation>
        <numerusform>1 Unterordner einschließen ({photos})?</numerusform>
        <numerusform>{n} Unterordner einschließen ({photos})?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/window.py"></location>
      <source>Info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Input/output error</source>
      <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Install</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Install the model package again.</source>
      <translation>Das Modellpaket neu installieren.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Install this model?</source>
      <translation>Dieses Modell installieren?</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Installing {name}</source>
      <translation>{name} wird installiert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is a camera's RAW file, which needs an extra package.</source>
      <translation>ist die RAW-Datei einer Kamera; dafür ist ein Zusatzpaket nötig.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is a folder, not a photograph.</source>
      <translation>ist ein Ordner, keine Fotografie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is a HEIC photograph, which needs an extra package.</source>
      <translation>ist eine HEIC-Fotografie; dafür ist ein Zusatzpaket nötig.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is another picture than the reference photograph that was chosen.</source>
      <translation>ist ein anderes Bild als das gewählte Vergleichsfoto.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is black and white</source>
      <translation>ist schwarz-weiß</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is cut off or damaged.</source>
      <translation>ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is cut off.</source>
      <translation>ist abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is cut off: parts of the picture are missing.</source>
      <translation>ist abgeschnitten: Teile des Bildes fehlen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is damaged.</source>
      <translation>ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is empty.</source>
      <translation>ist leer.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is larger than the memory that is free.</source>
      <translation>ist größer als der freie Speicher.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>is no longer the file that was opened</source>
      <translation>ist nicht mehr die geöffnete Datei</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is no longer there.</source>
      <translation>ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is not a kind of picture that Restorer reads.</source>
      <translation>ist keine Art von Bild, die Restorer liest.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>is not a whole JPEG file.</source>
      <translation>ist keine vollständige JPEG-Datei.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>It cannot be read.</source>
      <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>It could not be written ({why}).</source>
      <translation>Die Datei konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>it exists already.</source>
      <translation>existiert schon.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>It holds several pictures; only the first is used.</source>
      <translation>Die Datei enthält mehrere Bilder; nur das erste wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>JPEG and lossy WebP change lightness a little (0.2 to 0.5 L* on average); TIFF and PNG keep it.</source>
      <translation>JPEG und verlustbehaftetes WebP ändern die Helligkeit ein wenig (im Mittel 0.2 bis 0.5 L*); TIFF und PNG erhalten sie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The photograph has colours of its own; only its lightness is used for new ones.</source>
      <translation>Die Fotografie hat eigene Farben; für die neuen wird nur ihre Helligkeit verwendet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its pixels are floating-point numbers; white is {white}.</source>
      <translation>Ihre Pixel sind Gleitkommazahlen; Weiß ist {white}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>CMYK without a colour profile: its inks are read plainly, lightness is approximate.</source>
      <translation>CMYK ohne Farbprofil: Die Druckfarben werden einfach gelesen, die Helligkeit ist ungefähr.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its PNG texts ({words}) are not in copies; what Exif, IPTC and XMP say is.</source>
      <translation>Ihre PNG-Texte ({words}) sind nicht in Kopien; was Exif, IPTC und XMP sagen, ist es.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} holds one page: the other {pages} of the photograph are not in the copy; TIFF keeps them.</source>
      <translation>{name} fasst eine Seite: Die anderen {pages} der Fotografie sind nicht in der Kopie; TIFF behält sie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The file's XMP continues in further blocks; only the main block is kept.</source>
      <translation>Die XMP-Daten der Datei gehen in weiteren Blöcken weiter; nur der Hauptblock bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The IPTC data of the photograph are damaged; the copy has what could be read of them.</source>
      <translation>Die IPTC-Daten der Fotografie sind beschädigt; in der Kopie steht, was davon zu lesen war.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>It is an animation; only its first picture is used.</source>
      <translation>Es ist eine Animation; nur das erste Bild wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>It is damaged; scan it again.</source>
      <translation>Sie ist beschädigt; bitte neu scannen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>It is in the list of models now.</source>
      <translation>Es steht jetzt in der Liste der Modelle.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>It is not where it was.</source>
      <translation>Es ist nicht mehr, wo es war.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its 32-bit integers are read with 16 bits.</source>
      <translation>Ihre 32-Bit-Ganzzahlen werden mit 16 Bit gelesen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Its colours can guide {before}; or it is coloured anew from its lightness alone.</source>
      <translation>Ihre Farben können {before} leiten; oder sie wird allein aus ihrer Helligkeit neu koloriert.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its develop settings for Camera Raw and Lightroom are not in the copy: they would change its colours.</source>
      <translation>Die Entwicklungseinstellungen für Camera Raw und Lightroom sind nicht in der Kopie: Sie würden deren Farben verändern.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Its files are whole: they match the card. It is tried on a small picture before it is installed.</source>
      <translation>Seine Dateien sind vollständig: Sie stimmen mit der Karte überein. Vor der Installation wird es an einem kleinen Bild erprobt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Its folder is a file.</source>
      <translation>Sein Ordner ist eine Datei.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>Its hints are where they were set. On its own crop the model may choose other colours.</source>
      <translation>Ihre Farbhinweise liegen, wo sie gesetzt wurden. Auf ihrem eigenen Zuschnitt wählt das Modell vielleicht andere Farben.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>its name holds a percent code that bags use themselves.</source>
      <translation>der Name enthält einen Prozentcode, den Bags selbst verwenden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>its name is not text in UTF-8, which a bag needs.</source>
      <translation>der Name ist kein Text in UTF-8, wie ihn ein Bag braucht.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Its own colours</source>
      <translation>Eigene Farben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Its palette guides this picture.</source>
      <translation>Seine Palette leitet dieses Bild.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Its palette guides “{name}”.</source>
      <translation>Seine Palette leitet „{name}“.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>JPEG and WebP change brightness a little; TIFF and PNG keep it.</source>
      <translation>JPEG und WebP ändern die Helligkeit ein wenig; TIFF und PNG erhalten sie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Judge colours on middle grey: it has L* 50 and no hue.</source>
      <translation>Farben auf Mittelgrau beurteilen: Es hat L* 50 und keinen Farbton.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Keep grey</source>
      <translation>Grau lassen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Keep rulers and colour targets</source>
      <translation>Maßstäbe und Farbtafeln behalten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>Kept grey</source>
      <translation>Grau gelassen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>kept within {most} L*</source>
      <translation>auf {most} L* genau erhalten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Keyboard pointer</source>
      <translation>Zeiger mit der Tastatur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Keys and help</source>
      <translation>Tasten und Hilfe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Keys that stay</source>
      <translation>Feste Tasten</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Keywords</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>khaki</source>
      <translation>Khaki</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Kind of region</source>
      <translation>Art des Bereichs</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>L*, the photograph’s</source>
      <translation>L*, das der Fotografie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Label as coloured with AI</source>
      <translation>Als mit KI koloriert auszeichnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <source>Language of the window</source>
      <translation>Sprache des Fensters</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Larger brush</source>
      <translation>Größerer Pinsel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Lasso region</source>
      <translation>Bereich mit Lasso</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>lavender</source>
      <translation>Lavendel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Leave region grey</source>
      <translation>Bereich grau lassen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Leave this region grey</source>
      <translation>Diesen Bereich grau lassen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Left for right: for glass plates that were scanned from the back</source>
      <translation>Links und rechts vertauschen: für Glasplatten, die von der Rückseite gescannt wurden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Left of centre</source>
      <translation>Mitte links</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>Left out, being links or hidden: {names}.</source>
      <translation>Weggelassen, da Verknüpfungen oder versteckt: {names}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Less far ([)</source>
      <translation>Weniger weit ([)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>light brown</source>
      <translation>Hellbraun</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>light grey</source>
      <translation>Hellgrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Likely first. Rest the pointer on one to see it.</source>
      <translation>Wahrscheinliche zuerst. Zeiger darauf ruhen lassen, um sie zu sehen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>lilac</source>
      <translation>Flieder</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Load recipe</source>
      <translation>Rezept laden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Load recipe…</source>
      <translation>Rezept laden …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Look at the disk or the network.</source>
      <translation>Datenträger oder Netzwerk prüfen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Look at the disk.</source>
      <translation>Datenträger prüfen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Look at these first</source>
      <translation>Zuerst ansehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Looking for a graphics card</source>
      <translation>Grafikkarte wird gesucht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Looking for what to ask</source>
      <translation>Rückfragen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Looking through the photographs</source>
      <translation>Fotografien werden durchgesehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Looking through {name}</source>
      <translation>{name} wird durchgesehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/loupe.py"></location>
      <source>Loupe</source>
      <translation>Lupe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Loupe, while held</source>
      <translation>Lupe, solange gehalten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Lower left</source>
      <translation>Unten links</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Lower right</source>
      <translation>Unten rechts</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Made with</source>
      <translation>Entstanden durch</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Make room on the disk and paste again.</source>
      <translation>Platz auf dem Datenträger schaffen und erneut einfügen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Make room on the disk and try again.</source>
      <translation>Platz auf dem Datenträger schaffen und erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Make room on the disk; your edits are still in the window.</source>
      <translation>Platz auf dem Datenträger schaffen; die Bearbeitungen sind noch im Fenster.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Make room, or save it elsewhere.</source>
      <translation>Platz schaffen oder anderswo sichern.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Make {name} the default</source>
      <translation>{name} zum Standard machen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <source>Making a bag of {name}</source>
      <translation>Bag aus {name} wird gepackt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Making the bag</source>
      <translation>Bag wird gepackt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Margins</source>
      <translation>Ränder</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/judging.py"></location>
      <source>Mark</source>
      <translation>Kennzeichen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mark as accepted, with your name</source>
      <translation>Als abgenommen kennzeichnen, mit Namen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mark as not good yet, with your name</source>
      <translation>Als noch nicht gut kennzeichnen, mit Namen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Mark what is cut off</source>
      <translation>Abgeschnittenes kennzeichnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Marks are signed by</source>
      <translation>Kennzeichen zeichnet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>maroon</source>
      <translation>Kastanienrot</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>mauve</source>
      <translation>Malve</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>may not be read.</source>
      <translation>darf nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>mean {mean}, at most {most} L* off: the format is lossy</source>
      <translation>Abweichung im Mittel {mean}, höchstens {most} L*: Das Format ist verlustbehaftet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Mean {mean}; under D50, as Photoshop counts: mean {mean50}, at most {most50} L*</source>
      <translation>Mittel {mean}; unter D50, wie Photoshop rechnet: Mittel {mean50}, höchstens {most50} L*</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>measured when it is exported</source>
      <translation>wird beim Export gemessen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>megapixels</source>
      <translation>Megapixel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Memory was short, so the model saw the photograph at {width} x {height} pixels.</source>
      <translation>Der Speicher war knapp; das Modell sah die Fotografie mit {width} × {height} Pixeln.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Middle button, or Space and drag</source>
      <translation>Mittlere Taste, oder Leertaste und ziehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Middle grey</source>
      <translation>Mittelgrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>mint</source>
      <translation>Minze</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Mirror</source>
      <translation>Spiegeln</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Mirror (glass plates)</source>
      <translation>Spiegeln (Glasplatten)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mirror left to right</source>
      <translation>Seitenverkehrt spiegeln</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Model packages</source>
      <translation>Modellpakete</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Model: {name}</source>
      <translation>Modell: {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>moss green</source>
      <translation>Moosgrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Most doubtful first</source>
      <translation>Unsicherste zuerst</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Mouse, touchpad and pen</source>
      <translation>Maus, Touchpad und Stift</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move both photographs together</source>
      <translation>Beide Fotografien gemeinsam bewegen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Move hint</source>
      <translation>Farbhinweis verschieben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move region down</source>
      <translation>Bereich nach unten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move region up</source>
      <translation>Bereich nach oben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Move the photograph</source>
      <translation>Fotografie verschieben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Move the photograph, while held</source>
      <translation>Fotografie verschieben, solange gehalten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Move the slider</source>
      <translation>Schieber bewegen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Move the slider; double click brings it back to the middle</source>
      <translation>Schieber bewegen; Doppelklick bringt ihn zur Mitte zurück</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move this region down in the list: it lies over what stands above it</source>
      <translation>Diesen Bereich in der Liste nach unten: Er liegt über allem, was über ihm steht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move this region up in the list: what stands lower lies over it</source>
      <translation>Diesen Bereich in der Liste nach oben: Was tiefer steht, liegt über ihm</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <source>Museum no., page, signature</source>
      <translation>Inventarnr., Seite, Signatur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>mustard</source>
      <translation>Senfgelb</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/presets/parts_dialog.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Name in recipes</source>
      <translation>Name in Rezepten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Name of the saved colour</source>
      <translation>Name der gemerkten Farbe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>Name of the version</source>
      <translation>Name der Fassung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>navy</source>
      <translation>Marineblau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Needs work</source>
      <translation>Nachzuarbeiten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>needs work</source>
      <translation>nachzuarbeiten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Negative</source>
      <translation>Negativ</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>New keys</source>
      <translation>Neue Tasten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>New version</source>
      <translation>Neue Fassung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next comparison</source>
      <translation>Nächster Vergleich</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Next control, or next hint</source>
      <translation>Nächstes Bedienelement oder nächster Farbhinweis</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next part of the window</source>
      <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next photograph</source>
      <translation>Nächste Fotografie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next surround</source>
      <translation>Nächstes Umfeld</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next version</source>
      <translation>Nächste Fassung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>No command is called that.</source>
      <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>No device could be found.</source>
      <translation>Es wurde kein Gerät gefunden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>No even border was found around the picture.</source>
      <translation>Um das Bild wurde kein gleichmäßiger Rand gefunden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/no_hints.py"></location>
      <source>No hints yet</source>
      <translation>Noch keine Farbhinweise</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>No lines that agree were found here.</source>
      <translation>Hier wurden keine übereinstimmenden Linien gefunden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>No model is installed. Strokes and references still work.</source>
      <translation>Es ist kein Modell installiert. Striche und Vergleichsfotos gehen trotzdem.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>No name may hold {signs}</source>
      <translation>In Namen nicht erlaubt: {signs}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>No network: colours of the reference photograph, by lightness and texture. Without one it stays grey.</source>
      <translation>Kein Netz: Farben des Vergleichsfotos, nach Helligkeit und Struktur. Ohne ein solches bleibt alles grau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>No network: your strokes are spread along the photograph's edges. Without strokes it stays grey.</source>
      <translation>Kein Netz: Die Striche werden an den Kanten der Fotografie entlang ausgebreitet. Ohne Striche bleibt alles grau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>no NVIDIA driver was found</source>
      <translation>kein NVIDIA-Treiber gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>No photograph here is called so. Clear the search to see all of them.</source>
      <translation>Keine Fotografie heißt hier so. Suche leeren, um alle zu sehen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>No photographs here.</source>
      <translation>Keine Fotografien hier.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>No presets yet</source>
      <translation>Noch keine Vorgaben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>No rating</source>
      <translation>Keine Bewertung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>No reference photograph was chosen, so there is no colour to take.</source>
      <translation>Es wurde kein Vergleichsfoto gewählt; es gibt keine Farbe zu nehmen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>No settings have been copied.</source>
      <translation>Es wurden keine Einstellungen kopiert.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>No space left on device</source>
      <translation>kein Platz auf dem Datenträger</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>No such file or directory</source>
      <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Not coloured yet</source>
      <translation>Noch nicht koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>not coloured yet</source>
      <translation>noch nicht koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>not current</source>
      <translation>nicht aktuell</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Not everything was undone.</source>
      <translation>Nicht alles wurde rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/feature.py"></location>
      <source>not known how sure</source>
      <translation>Sicherheit unbekannt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/found_list.py"></location>
      <source>not now</source>
      <translation>jetzt nicht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Not part of the picture</source>
      <translation>Kein Teil des Bildes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>not said</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Nothing changed.</source>
      <translation>Nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>nothing chosen yet</source>
      <translation>noch nichts gewählt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Nothing here can be opened</source>
      <translation>Nichts davon lässt sich öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing here. Press Shift+T on a photograph that needs work.</source>
      <translation>Nichts hier. Umschalt+T auf einer Fotografie, die nachzuarbeiten ist.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is accepted yet. Press T on a photograph that is good.</source>
      <translation>Noch nichts abgenommen. T auf einer Fotografie, die gut ist.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Nothing is called that.</source>
      <translation>Nichts heißt so.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Nothing is changed here yet. What you change is written into the record.</source>
      <translation>Hier ist noch nichts geändert. Jede Änderung wird in das Protokoll geschrieben.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <source>Nothing is cut off</source>
      <translation>Nichts ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is exported yet. Start the run on the right, or export one photograph.</source>
      <translation>Noch nichts exportiert. Rechts den Durchlauf starten oder eine einzelne Fotografie exportieren.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is known yet. It fills as photographs are coloured.</source>
      <translation>Noch nichts bekannt. Es füllt sich, während Fotografien koloriert werden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Nothing is running yet. The originals are only read.</source>
      <translation>Noch läuft nichts. Die Originale werden nur gelesen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Nothing left to ask here.</source>
      <translation>Hier ist nichts mehr zu fragen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <source>Nothing painted yet. Click the photo, or press B to paint.</source>
      <translation>Noch nichts gemalt. In das Foto klicken oder mit B malen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Now in {region}</source>
      <translation>Jetzt in {region}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>NVIDIA card</source>
      <translation>NVIDIA-Karte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>ochre</source>
      <translation>Ocker</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>off-white</source>
      <translation>Naturweiß</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>old rose</source>
      <translation>Altrosa</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>olive</source>
      <translation>Oliv</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>olive drab</source>
      <translation>Olivbraun</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>olive green</source>
      <translation>Olivgrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>On average the model is {share} % sure of the colours.</source>
      <translation>Im Mittel ist sich das Modell der Farben zu {share} % sicher.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>On disk</source>
      <translation>Auf dem Datenträger</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>on the canvas</source>
      <translation>auf der Arbeitsfläche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>One place worth asking about</source>
      <translation>Eine Stelle, die eine Frage lohnt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>One step back</source>
      <translation>Einen Schritt zurück</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>One, fifty, or a whole folder. Your originals are never changed.</source>
      <translation>Eine, fünfzig oder ein ganzer Ordner. Die Originale werden nie verändert.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Only in this object</source>
      <translation>Nur in diesem Gegenstand</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Only what you see changes; photographs and copies keep their colours.</source>
      <translation>Nur die Anzeige ändert sich; Fotografien und Kopien behalten ihre Farben.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>only {share} % sure</source>
      <translation>nur zu {share} % sicher</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Onto {n} photographs.</source>
      <extracomment>One: Onto this photograph.</extracomment>
      <translation>
        <numerusform>Auf diese Fotografie.</numerusform>
        <numerusform>Auf {n} Fotografien.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open folder…</source>
      <translation>Ordner öffnen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Open it in the program that made it and save it as TIFF.</source>
      <translation>Im Programm öffnen, aus dem die Datei stammt, und als TIFF sichern.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open photographs</source>
      <translation>Fotografien öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open photographs…</source>
      <translation>Fotografien öffnen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/drop_target.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open project…</source>
      <translation>Projekt öffnen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>Open report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/samples.py"></location>
      <source>Open the sample {name}</source>
      <translation>Das Beispiel {name} öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/darkroom.py"></location>
      <source>Opening {name}</source>
      <translation>{name} wird geöffnet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Operator, for the record</source>
      <translation>Bearbeitende Person, für das Protokoll</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Or draw along something level or upright (A).</source>
      <translation>Oder an etwas Waagerechtem oder Senkrechtem entlangziehen (A).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/samples.py"></location>
      <source>Or try a sample</source>
      <translation>Oder ein Beispiel probieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>Organisation that gives it</source>
      <translation>Abgebende Einrichtung</translation>
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
      <translation>„Original“ zeigt {name}, wie sie ist. Das Ergebnis wird allein aus ihrer Helligkeit neu koloriert.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Original, while held</source>
      <translation>Original, solange gehalten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Other photographs can be exported when it is done, or after Stop.</source>
      <translation>Weitere Fotografien lassen sich exportieren, wenn er fertig ist, oder nach „Anhalten“.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Other…</source>
      <translation>Andere …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Pages of settings</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Paint over something</source>
      <translation>Etwas übermalen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paint over something to make a region of it</source>
      <translation>Etwas übermalen und so einen Bereich daraus machen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paint what has no colour</source>
      <translation>Malen, was keine Farbe hat</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pale blue</source>
      <translation>Blassblau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pale green</source>
      <translation>Blassgrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pale turquoise</source>
      <translation>Blasstürkis</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pale yellow</source>
      <translation>Blassgelb</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Palettes</source>
      <translation>Paletten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Panels</source>
      <translation>Seitenleisten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Panels and photographs</source>
      <translation>Seitenleisten und Filmstreifen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste parts</source>
      <translation>Teile einfügen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste parts…</source>
      <translation>Teile einfügen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste picture</source>
      <translation>Bild einfügen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/feature.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste settings</source>
      <translation>Einstellungen einfügen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste settings onto the photographs that are chosen; hints stay behind</source>
      <translation>Einstellungen auf die gewählten Fotografien übertragen; Farbhinweise bleiben zurück</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Pasted to {n} photographs</source>
      <extracomment>One: Pasted to 1 photograph</extracomment>
      <translation>
        <numerusform>In 1 Fotografie eingefügt</numerusform>
        <numerusform>In {n} Fotografien eingefügt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Pause or go on</source>
      <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Paused, {n}</source>
      <translation>Angehalten, {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>peach</source>
      <translation>Pfirsich</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>Pen and views</source>
      <translation>Stift und Ansichten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Pen, harder or softer</source>
      <translation>Stift, fester oder leichter</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Permission denied</source>
      <translation>keine Berechtigung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>petrol</source>
      <translation>Petrol</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>Photograph</source>
      <translation>Fotografie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Photograph after</source>
      <translation>Fotografie danach</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Photograph before</source>
      <translation>Fotografie davor</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Photograph to take a colour from; arrows move, Enter takes</source>
      <translation>Fotografie, aus der eine Farbe genommen wird; Pfeiltasten bewegen, Eingabe nimmt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>Photograph {name}</source>
      <translation>Fotografie {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/filmstrip.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Photographs</source>
      <translation>Fotografien</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Photographs keep their settings.</source>
      <translation>Fotografien behalten ihre Einstellungen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/grid.py"></location>
      <source>Photographs of the album</source>
      <translation>Fotografien des Albums</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <source>Pick a place in the photograph</source>
      <translation>Stelle in der Fotografie wählen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Pick black in the photograph</source>
      <translation>Schwarz in der Fotografie wählen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Pick white in the photograph</source>
      <translation>Weiß in der Fotografie wählen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Pinch</source>
      <translation>Zwei Finger spreizen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>pinkish grey</source>
      <translation>Rosagrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Pixels, SHA-256</source>
      <translation>Pixel, SHA-256</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>plum</source>
      <translation>Pflaume</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Preset {name}</source>
      <translation>Vorgabe {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Preset {n}</source>
      <translation>Vorgabe {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/panel.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Presets</source>
      <translation>Vorgaben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Presets and recipes</source>
      <translation>Vorgaben und Rezepte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Presets…</source>
      <translation>Vorgaben …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Press new keys</source>
      <translation>Neue Tasten drücken</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous part of the window</source>
      <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous photograph</source>
      <translation>Vorige Fotografie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous version</source>
      <translation>Vorige Fassung</translation>
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
      <translation>Profil des Bildschirms</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Progress of the run</source>
      <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Projects</source>
      <translation>Projekte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>purple</source>
      <translation>Purpur</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Put back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Put it back, or open it where it is now.</source>
      <translation>Zurücklegen oder am jetzigen Ort öffnen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>Put it into a BagIt bag too</source>
      <translation>Auch in ein BagIt-Bag legen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>Put them into a BagIt bag too</source>
      <translation>Auch in ein BagIt-Bag legen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Question {n}</source>
      <translation>Frage {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <source>Question {n}, {where}, settles {share} % of the doubt</source>
      <translation>Frage {n}, {where}, klärt {share} % der Unsicherheit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/album/judging.py"></location>
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Rating, at least</source>
      <translation>Bewertung, mindestens</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Ratio</source>
      <translation>Verhältnis</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Reach {n} %</source>
      <translation>Reichweite {n} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Read-only file system</source>
      <translation>schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Reading dates</source>
      <translation>Daten werden gelesen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Ready. Everything stays on this computer.</source>
      <translation>Bereit. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Reason, for the record</source>
      <translation>Grund, für das Protokoll</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Recipe {name}</source>
      <translation>Rezept {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Recipe, model, hints with their notes, checksums</source>
      <translation>Rezept, Modell, Farbhinweise mit ihren Notizen, Prüfsummen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Recipes</source>
      <translation>Rezepte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Record</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>reddish brown</source>
      <translation>Rotbraun</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Reduce motion</source>
      <translation>Bewegung verringern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>reference alone</source>
      <translation>nur Vergleichsfoto</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/well.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Reference photograph</source>
      <translation>Vergleichsfoto</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Reference photograph {name}</source>
      <translation>Vergleichsfoto {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Region</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/answers.py"></location>
      <source>Region {n}</source>
      <translation>Bereich {n}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Remove hint</source>
      <translation>Farbhinweis entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove hint or region</source>
      <translation>Farbhinweis oder Bereich entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Remove hints of region</source>
      <translation>Farbhinweise des Bereichs entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove one that is no longer needed.</source>
      <translation>Eine entfernen, die nicht mehr gebraucht wird.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Remove reference photograph</source>
      <translation>Vergleichsfoto entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Remove region</source>
      <translation>Bereich entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove the hints of this region</source>
      <translation>Die Farbhinweise dieses Bereichs entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove version</source>
      <translation>Fassung entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove version {name}</source>
      <translation>Fassung {name} entfernen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Remove what is in the way.</source>
      <translation>Entfernen, was im Weg ist.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Rename it.</source>
      <translation>Umbenennen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Rename preset</source>
      <translation>Vorgabe umbenennen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Rename region</source>
      <translation>Bereich umbenennen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Rename version</source>
      <translation>Fassung umbenennen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Reopen last session</source>
      <translation>Letzte Sitzung wieder öffnen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>Reopen the last session ({n} photographs)</source>
      <extracomment>One: Reopen the last session (1 photograph)</extracomment>
      <translation>
        <numerusform>Letzte Sitzung wieder öffnen (1 Fotografie)</numerusform>
        <numerusform>Letzte Sitzung wieder öffnen ({n} Fotografien)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Reorder regions</source>
      <translation>Bereiche umordnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/panel.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Reset this photograph</source>
      <translation>Diese Fotografie zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Resolution</source>
      <translation>Auflösung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Restorer closed unexpectedly</source>
      <translation>Restorer wurde unerwartet beendet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Restorer opens TIFF, JPEG, PNG, WebP and other photographs.</source>
      <translation>Restorer öffnet Fotografien in TIFF, JPEG, PNG, WebP und weiteren Formaten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Retry all</source>
      <translation>Alle erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Retry {name}</source>
      <translation>{name} erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Right button</source>
      <translation>Rechte Taste</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Right of centre</source>
      <translation>Mitte rechts</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>rose</source>
      <translation>Rosé</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Round the photograph</source>
      <translation>Um die Fotografie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>rust</source>
      <translation>Rostrot</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>sage green</source>
      <translation>Salbeigrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>salmon</source>
      <translation>Lachs</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Same as the scan</source>
      <translation>Wie der Scan</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>sand</source>
      <translation>Sand</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Save as CSV…</source>
      <translation>Als CSV sichern …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save as preset</source>
      <translation>Als Vorgabe sichern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save as preset…</source>
      <translation>Als Vorgabe sichern …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Save colours here to use them in every photograph.</source>
      <translation>Hier Farben merken, um sie in jeder Fotografie zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save current as…</source>
      <translation>Jetzige sichern als …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Save it again as 8- or 16-bit gray or RGB TIFF.</source>
      <translation>Neu sichern als TIFF mit 8 oder 16 Bit, Graustufen oder RGB.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Save it as TIFF or PNG.</source>
      <translation>Als TIFF oder PNG sichern.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Save it as TIFF, PNG or JPEG.</source>
      <translation>Als TIFF, PNG oder JPEG sichern.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Save project</source>
      <translation>Projekt sichern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save project as</source>
      <translation>Projekt sichern unter</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save project as…</source>
      <translation>Projekt sichern unter …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Save recipe</source>
      <translation>Rezept sichern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save recipe…</source>
      <translation>Rezept sichern …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>Save the table of hints</source>
      <translation>Tabelle der Farbhinweise sichern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Save this colour</source>
      <translation>Diese Farbe merken</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Saved</source>
      <translation>Gemerkt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_colours.py"></location>
      <source>Saved and recent</source>
      <translation>Gemerkt und zuletzt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <location filename="../../restorer/gui/presets/recipe_files.py"></location>
      <source>Saved as {name}.</source>
      <translation>Als {name} gesichert.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Saved colours</source>
      <translation>Gemerkte Farben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>says it is {width} x {height} pixels.</source>
      <translation>gibt {width} × {height} Pixel an.</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Scanned</source>
      <translation>Gescannt</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Scanner</source>
      <translation>Scanner</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Screen</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>sea green</source>
      <translation>Seegrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Search names and notes</source>
      <translation>Namen und Notizen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>settings changed</source>
      <translation>Einstellungen geändert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Settings…</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>settles {share} %</source>
      <translation>klärt {share} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <source>Settles {share} % of the doubt</source>
      <translation>Klärt {share} % der Unsicherheit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Shape of region</source>
      <translation>Form des Bereichs</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Shift adds to {region}, Alt takes away</source>
      <translation>Umschalt erweitert {region}, Alt nimmt weg</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Shift and drag the line</source>
      <translation>Umschalt und Linie ziehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Show a photograph and choose Copy settings first (Ctrl+Shift+C).</source>
      <translation>Zuerst eine Fotografie zeigen und „Einstellungen kopieren“ wählen (Strg+Umschalt+C).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Show doubt</source>
      <translation>Unsicherheit zeigen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Show hints</source>
      <translation>Farbhinweise zeigen</translation>
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
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Show in folder when done</source>
      <translation>Danach im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Show or hide hints and regions</source>
      <translation>Farbhinweise und Bereiche ein- oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Show region</source>
      <translation>Bereich einblenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Show the most doubtful first</source>
      <translation>Die unsichersten zuerst zeigen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Show whole scan</source>
      <translation>Ganzen Scan zeigen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown as on an sRGB screen, as you chose.</source>
      <translation>Gezeigt wie auf einem sRGB-Bildschirm, wie gewählt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown as on an sRGB screen: the system gives no profile for {name}.</source>
      <translation>Gezeigt wie auf einem sRGB-Bildschirm: Das System nennt kein Profil für {name}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Shown at the photo’s lightness</source>
      <translation>Gezeigt bei der Helligkeit des Fotos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown by the system's profile: {profile}.</source>
      <translation>Gezeigt nach dem Profil des Systems: {profile}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown by {profile}, from {name}.</source>
      <translation>Gezeigt nach {profile}, aus {name}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>Side by side, both photographs move together</source>
      <translation>Nebeneinander bewegen sich beide Fotografien gemeinsam</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Size of text and controls</source>
      <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <source>Size of the brush</source>
      <translation>Größe des Pinsels</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>sky blue</source>
      <translation>Himmelblau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>slate blue</source>
      <translation>Schieferblau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>slate grey</source>
      <translation>Schiefergrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Slider</source>
      <translation>Schieber</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Smaller brush</source>
      <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Smart region</source>
      <translation>Automatischer Bereich</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Software</source>
      <translation>Software</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Something unexpected went wrong</source>
      <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Sort</source>
      <translation>Sortieren</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>sRGB</source>
      <translation>sRGB</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>sRGB (none embedded)</source>
      <translation>sRGB (keines eingebettet)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Start on the right writes the copies; format, folder and names are chosen below it.</source>
      <translation>„Start“ rechts schreibt die Kopien; Format, Ordner und Namen stehen darunter.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sureness.py"></location>
      <source>stays grey</source>
      <translation>bleibt grau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>steel blue</source>
      <translation>Stahlblau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Stop the run</source>
      <translation>Durchlauf beenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Stopped at {n}. Start goes on where it stopped.</source>
      <translation>Angehalten bei {n}. Start setzt dort fort.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/geometry/level_layer.py"></location>
      <source>Straighten</source>
      <translation>Gerade richten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Straighten by a line</source>
      <translation>Gerade richten nach einer Linie</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Straighten: draw a line along something level or upright</source>
      <translation>Gerade richten: eine Linie an etwas Waagerechtem oder Senkrechtem entlang ziehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Straightening then cuts nothing off. Archives ask that they survive.</source>
      <translation>Dann schneidet das Geraderichten nichts ab. Archive verlangen, dass sie erhalten bleiben.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>straw</source>
      <translation>Strohgelb</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>strokes alone</source>
      <translation>nur Striche</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>strokes spread by a formula</source>
      <translation>Striche, nach einer Formel ausgebreitet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Suggest</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Suggest an angle</source>
      <translation>Winkel vorschlagen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Suggest levels</source>
      <translation>Tonwerte vorschlagen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Suggested here, by likelihood</source>
      <translation>Vorschläge für diese Stelle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>sure</source>
      <translation>sicher</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Sure of {share} % of the picture</source>
      <translation>Sicher bei {share} % des Bildes</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>sure {share} %</source>
      <translation>sicher {share} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Swap sides: photographs right, tools left</source>
      <translation>Seiten tauschen: Fotografien rechts, Werkzeuge links</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Swap with the last colour</source>
      <translation>Mit der letzten Farbe tauschen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Table of hints</source>
      <translation>Tabelle der Farbhinweise</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Table of hints…</source>
      <translation>Tabelle der Farbhinweise …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Take</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Take a colour from another photograph</source>
      <translation>Farbe aus einer anderen Fotografie nehmen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take a colour from another photograph…</source>
      <translation>Farbe aus einer anderen Fotografie nehmen …</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take a colour from the photograph</source>
      <translation>Eine Farbe aus der Fotografie nehmen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Take a colour from this</source>
      <translation>Hieraus eine Farbe nehmen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take colours from another photograph, for this one or for the region that is selected</source>
      <translation>Farben aus einer anderen Fotografie nehmen, für diese oder für den gewählten Bereich</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take every choice from a recipe file</source>
      <translation>Alles aus einer Rezeptdatei übernehmen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Take hints back</source>
      <translation>Farbhinweise zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Take it again from its backup or save it again.</source>
      <translation>Aus der Sicherung holen oder neu sichern.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Take it again from its backup or scan it again.</source>
      <translation>Aus der Sicherung holen oder neu scannen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take the crop away</source>
      <translation>Den Beschnitt aufheben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take the mark back</source>
      <translation>Kennzeichen zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Take, touch or open</source>
      <translation>Nehmen, berühren oder öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>tan</source>
      <translation>Gelbbraun</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>taupe</source>
      <translation>Taupe</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>teal</source>
      <translation>Blaugrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>terracotta</source>
      <translation>Terrakotta</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>That was all. Press Q to be asked more.</source>
      <translation>Das war alles. Q stellt weitere Fragen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>The arrows go through what was found, Enter does it, Esc leaves</source>
      <translation>Pfeiltasten gehen durch die Funde, Eingabe führt aus, Esc verlässt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the bag cannot be made ({why}).</source>
      <translation>das Bag lässt sich nicht anlegen ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the bag cannot be written ({why}).</source>
      <translation>das Bag lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>The bag of {folder} is not made yet.</source>
      <translation>Das Bag aus {folder} ist noch nicht gepackt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The bag would lie within the folder that goes into it.</source>
      <translation>Das Bag läge in dem Ordner, der hineinkommt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>The bag {name} is made: {n} files.</source>
      <extracomment>One: The bag {name} is made: 1 file.</extracomment>
      <translation>
        <numerusform>Das Bag {name} ist gepackt: 1 Datei.</numerusform>
        <numerusform>Das Bag {name} ist gepackt: {n} Dateien.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>The bag: {folder}.</source>
      <translation>Das Bag: {folder}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/fix/pill.py"></location>
      <source>The colour chosen in the panel goes to the marked place</source>
      <translation>Die im Bedienfeld gewählte Farbe kommt an die markierte Stelle</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>The colour stays inside what was clicked, as far as its edges go (W)</source>
      <translation>Die Farbe bleibt in dem, was angeklickt wurde, bis zu seinen Kanten (W)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>The colours go on without it.</source>
      <translation>Die Farben entstehen weiter ohne es.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>The copies in {folder} are kept.</source>
      <translation>Die Kopien in {folder} bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the copy would replace an original.</source>
      <translation>die Kopie würde ein Original ersetzen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>The copy’s brightness is not the scan’s any more. The record says so.</source>
      <translation>Die Kopie hat nicht mehr die Helligkeit des Scans. Das Protokoll vermerkt es.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the CUDA and cuDNN libraries were not found</source>
      <translation>die Bibliotheken CUDA und cuDNN fehlen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The disk is full: about {needed} MB are needed, {free} MB are free.</source>
      <translation>Der Datenträger ist voll: Etwa {needed} MB sind nötig, {free} MB sind frei.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The disk is full: {free} MB are free, and that is not enough.</source>
      <translation>Der Datenträger ist voll: {free} MB sind frei, und das reicht nicht.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The disk is read-only.</source>
      <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>The edits of {name} would not fit it. Choose the same scan.</source>
      <translation>Die Bearbeitungen von {name} würden nicht dazu passen. Bitte denselben Scan wählen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>The eraser end of a pen takes hints back, whichever tool is in hand.</source>
      <translation>Das Radierende eines Stifts nimmt Farbhinweise zurück, gleich welches Werkzeug gewählt ist.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The Exif data of the photograph is damaged; the copy is without it.</source>
      <translation>Die Exif-Daten der Fotografie sind beschädigt; in der Kopie fehlen sie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The file holds further pictures beside the photograph (a preview or a second view); only the photograph is used.</source>
      <translation>Die Datei enthält neben der Fotografie weitere Bilder (eine Vorschau oder zweite Ansicht); nur die Fotografie wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The file is larger than this disk or account allows.</source>
      <translation>Die Datei ist größer, als Datenträger oder Konto erlauben.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>The file says nothing about its photograph.</source>
      <translation>Die Datei sagt nichts über ihre Fotografie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The folder does not exist.</source>
      <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The GPU failed while running the model "{model}".</source>
      <translation>Die Grafikkarte hat beim Rechnen mit dem Modell „{model}“ versagt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>The lightness is the photograph’s own and is never changed</source>
      <translation>Die Helligkeit ist die der Fotografie und wird nie verändert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The model "{model}" does not start on {device}.</source>
      <translation>Das Modell „{model}“ startet nicht auf {device}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The model "{model}" is damaged: {name} {problem}.</source>
      <translation>Das Modell „{model}“ ist beschädigt: {name} {problem}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>The model calls itself {word}; nobody has compared that with the truth.</source>
      <translation>Das Modell nennt sich selbst „{word}“; niemand hat das mit der Wirklichkeit verglichen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>the model was unsure</source>
      <translation>das Modell war unsicher</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>The model works on</source>
      <translation>Das Modell rechnet auf</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The name is too long for this disk.</source>
      <translation>Der Name ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the NVIDIA driver does not start</source>
      <translation>der NVIDIA-Treiber nicht startet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the NVIDIA driver knows no GPU</source>
      <translation>der NVIDIA-Treiber keine Grafikkarte kennt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. Its brightness is kept exactly: at most 0.002 L* is lost to rounding.</source>
      <translation>Das Original bleibt unberührt. Seine Helligkeit bleibt genau erhalten: Höchstens 0,002 L* gehen durch Rundung verloren.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. Its brightness is kept: at most 0.4 L* is lost to rounding to 8 bit.</source>
      <translation>Das Original bleibt unberührt. Seine Helligkeit bleibt erhalten: Höchstens 0,4 L* gehen durch die Rundung auf 8 Bit verloren.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. JPEG and WebP change brightness a little; TIFF and PNG keep it.</source>
      <translation>Das Original bleibt unberührt. JPEG und WebP ändern die Helligkeit ein wenig; TIFF und PNG erhalten sie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the photograph {kind}, so there is no colour to take.</source>
      <translation>die Fotografie {kind}; es gibt keine Farbe zu nehmen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The places marked in its XMP (faces, say) are not in the copy, whose pixels lie elsewhere; their names are.</source>
      <translation>Die in den XMP-Daten markierten Stellen (etwa Gesichter) sind nicht in der Kopie, deren Pixel anderswo liegen; die Namen sind es.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the preset could not be saved ({why}).</source>
      <translation>die Vorgabe konnte nicht gesichert werden ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>The preset “{name}” was removed.</source>
      <translation>Die Vorgabe „{name}“ wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the project could not be saved ({why}).</source>
      <translation>das Projekt konnte nicht gesichert werden ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The recipe was made with other files of the model "{model}" than those installed.</source>
      <translation>Das Rezept entstand mit anderen Dateien des Modells „{model}“ als den installierten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>the reference photograph is not where it was.</source>
      <translation>das Vergleichsfoto ist nicht mehr, wo es war.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>The same whatever stands in the metadata and however the file is compressed.</source>
      <translation>Immer gleich, was auch in den Metadaten steht und wie die Datei auch komprimiert ist.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>The saved colour “{name}” was removed.</source>
      <translation>Die gemerkte Farbe „{name}“ wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>The scan is a negative</source>
      <translation>Der Scan ist ein Negativ</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>The scan itself is never cut. Crop and angle can be changed at any time.</source>
      <translation>Der Scan selbst wird nie angeschnitten. Beschnitt und Winkel lassen sich jederzeit ändern.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>The size of the brush while painting</source>
      <translation>Größe des Pinsels beim Malen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>The system's</source>
      <translation>Das des Systems</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The XMP data are too large for JPEG and were left out; TIFF and PNG keep them.</source>
      <translation>Die XMP-Daten sind zu groß für JPEG und entfallen; TIFF und PNG behalten sie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>The XMP data of the photograph is damaged; the copy is without it.</source>
      <translation>Die XMP-Daten der Fotografie sind beschädigt; in der Kopie fehlen sie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Their records lie beside them. Open one by itself to see it.</source>
      <translation>Ihre Protokolle liegen daneben. Einzeln geöffnet sind sie zu sehen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Theme</source>
      <translation>Thema</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>There</source>
      <translation>Dort</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>There is no last session.</source>
      <translation>Es gibt keine letzte Sitzung.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>There is no model "{model}".</source>
      <translation>Es gibt kein Modell „{model}“.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>There is no permission to write here.</source>
      <translation>Hier darf nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>There is no picture in the clipboard.</source>
      <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>There is no region here to take away from.</source>
      <translation>Hier ist kein Bereich, von dem etwas wegzunehmen wäre.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>there is no such file.</source>
      <translation>diese Datei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>There is not enough memory to run the model "{model}".</source>
      <translation>Für das Modell „{model}“ reicht der Speicher nicht.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>These copies with their records</source>
      <translation>Diese Kopien mit Protokollen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>They have these settings already.</source>
      <extracomment>One: It has these settings already.</extracomment>
      <translation>
        <numerusform>Sie hat diese Einstellungen schon.</numerusform>
        <numerusform>Sie haben diese Einstellungen schon.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>this build of ONNX Runtime has no CUDA</source>
      <translation>diese ONNX-Runtime kein CUDA hat</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>This copy with its record</source>
      <translation>Diese Kopie mit ihrem Protokoll</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>This is the tone of the print, the same everywhere.</source>
      <translation>Das ist die Tönung des Abzugs, überall dieselbe.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>This model</source>
      <translation>Dieses Modell</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>This model does not say how sure it is.</source>
      <translation>Dieses Modell sagt nicht, wie sicher es ist.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>This photograph already has colour.</source>
      <translation>Diese Fotografie hat schon Farbe.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>This photograph has no colours of its own: these are the model’s guess.</source>
      <translation>Diese Fotografie hat keine eigenen Farben: Dies ist die Schätzung des Modells.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>This scan looks like a negative.</source>
      <translation>Dieser Scan sieht wie ein Negativ aus.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>this screen</source>
      <translation>diesen Bildschirm</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>This version</source>
      <translation>Diese Fassung</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>This version beside the one shown before it; again: back</source>
      <translation>Diese Fassung neben der zuvor gezeigten; noch einmal: zurück</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>This version is installed already; it will be replaced.</source>
      <translation>Diese Version ist schon installiert; sie wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>Those selected</source>
      <translation>Die gewählten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>Those shown now</source>
      <translation>Die jetzt gezeigten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Three places worth asking about</source>
      <translation>Drei Stellen, die eine Frage lohnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Tick what belongs to it.</source>
      <translation>Ankreuzen, was dazugehört.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>TIFF, JPEG, PNG, WebP and more, 8 or 16 bit. You can also paste, or drag a picture from the browser.</source>
      <translation>TIFF, JPEG, PNG, WebP und mehr, 8 oder 16 Bit. Auch Einfügen geht, oder ein Bild aus dem Browser ziehen.</translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Tone</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>toned</source>
      <translation>getönt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Trained on</source>
      <translation>Trainiert mit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>Try again, or another disk.</source>
      <translation>Erneut versuchen oder einen anderen Datenträger nehmen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Try something on a copy</source>
      <translation>Etwas an einer Kopie ausprobieren</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Turn</source>
      <translation>Drehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Turn left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Turn right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Turn the slider</source>
      <translation>Schieber drehen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Turn the slider, in steps of 15 degrees</source>
      <translation>Schieber drehen, in Schritten von 15 Grad</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/darkroom.py"></location>
      <source>Turning {name}</source>
      <translation>{name} wird gedreht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>turquoise</source>
      <translation>Türkis</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Two fingers</source>
      <translation>Zwei Finger</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Two places worth asking about</source>
      <translation>Zwei Stellen, die eine Frage lohnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Type what you want to do</source>
      <translation>Eintippen, was zu tun ist</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <source>undone</source>
      <translation>rückgängig</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>Undone: {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Upper left</source>
      <translation>Oben links</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Upper right</source>
      <translation>Oben rechts</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Use as reference</source>
      <translation>Als Vorlage verwenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Use it for this photograph</source>
      <translation>Für diese Fotografie verwenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Use these keys</source>
      <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>verdigris</source>
      <translation>Grünspan</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Version 1</source>
      <translation>Fassung 1</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Version {version} is installed; it will be replaced.</source>
      <translation>Version {version} ist installiert; sie wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Version: {name}</source>
      <translation>Fassung: {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>Versions</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>violet grey</source>
      <translation>Violettgrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/mark_choice.py"></location>
      <source>Visible mark in the corner</source>
      <translation>Sichtbare Marke in der Ecke</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Vividness</source>
      <translation>Farbkraft</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>vividness {n} %</source>
      <translation>Farbkraft {n} %</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Waiting</source>
      <translation>Wartend</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>waiting</source>
      <translation>wartend</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>warm grey</source>
      <translation>Warmgrau</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Warmth</source>
      <translation>Wärme</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Weight of the reference</source>
      <translation>Gewicht der Vorlage</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Weight of the reference photograph</source>
      <translation>Gewicht des Vergleichsfotos</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>What colour belongs here?</source>
      <translation>Welche Farbe gehört hierher?</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>What goes into the bag</source>
      <translation>Was in das Bag kommt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>What is written</source>
      <translation>Was geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>What the program noted, in English:</source>
      <translation>Was das Programm festgehalten hat, auf Englisch:</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>What to compare with: the original, another version, another model</source>
      <translation>Womit verglichen wird: Original, andere Fassung, anderes Modell</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>wheel sets the reach</source>
      <translation>Mausrad: Reichweite</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card_own.py"></location>
      <source>Wheel: how far. Shift+click adds, Alt+click removes.</source>
      <translation>Mausrad: wie weit. Umschalt+Klick nimmt hinzu, Alt+Klick nimmt weg.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>When it is done</source>
      <translation>Wenn er fertig ist</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Where is {name}?</source>
      <translation>Wo ist {name}?</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Where the copies go</source>
      <translation>Wohin die Kopien kommen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Which device is used</source>
      <translation>Welches Gerät rechnet</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Which photographs</source>
      <translation>Welche Fotografien</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>White</source>
      <translation>Weiß</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>white</source>
      <translation>Weiß</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Who does this</source>
      <translation>Wer dies tut</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Whole picture</source>
      <translation>Ganzes Bild</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/edge.py"></location>
      <source>Width of the filmstrip</source>
      <translation>Breite des Filmstreifens</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>wine red</source>
      <translation>Weinrot</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>without a name</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/mark_choice.py"></location>
      <source>Words of the visible mark</source>
      <translation>Wortlaut der sichtbaren Marke</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Work out</source>
      <translation>Berechnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Work out the checksum of the pixels</source>
      <translation>Prüfsumme der Pixel berechnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Working on the {name}</source>
      <translation>Rechnet auf: {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Write a record</source>
      <translation>Protokoll schreiben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Write a record beside each</source>
      <translation>Je ein Protokoll danebenlegen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Write a report</source>
      <translation>Bericht schreiben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Writing the report</source>
      <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/result_drag.py"></location>
      <source>Writing {name} for another program</source>
      <translation>{name} wird für ein anderes Programm geschrieben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>X swaps the colour in hand with the last one</source>
      <translation>X tauscht die aktuelle Farbe mit der letzten</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_names.py"></location>
      <source>yellow green</source>
      <translation>Gelbgrün</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>You can close the window. Next time it goes on where it stopped.</source>
      <translation>Das Fenster darf geschlossen werden. Beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Your answer settles {share} % of the doubt in this photo.</source>
      <translation>Die Antwort klärt {share} % der Unsicherheit in diesem Foto.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Your edits and all finished copies are kept.</source>
      <translation>Alle Bearbeitungen und fertigen Kopien bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Your edits are kept.</source>
      <translation>Alle Bearbeitungen bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Your edits are kept. A copy that is stopped leaves no file behind.</source>
      <translation>Alle Bearbeitungen bleiben erhalten. Eine abgebrochene Kopie hinterlässt keine Datei.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Your edits are kept. The details help whoever looks into it.</source>
      <translation>Alle Bearbeitungen bleiben erhalten. Die Einzelheiten helfen denen, die der Sache nachgehen.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>your edits could not be kept ({why}).</source>
      <translation>die Bearbeitungen konnten nicht bewahrt werden ({why}).</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom at the pointer; the size of the brush while painting</source>
      <translation>Zoom am Zeiger; beim Malen die Größe des Pinsels</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom while painting</source>
      <translation>Zoom beim Malen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{container} has no place for IPTC-IIM data; what XMP and Exif say is kept.</source>
      <translation>{container} hat keinen Platz für IPTC-IIM-Daten; was XMP und Exif sagen, bleibt.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>{folder}, coloured</source>
      <translation>{folder}, koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>{hint}, in {region}</source>
      <translation>{hint}, in {region}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>{hint}, point</source>
      <translation>{hint}, Punkt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>{hint}, stroke</source>
      <translation>{hint}, Strich</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>{key} is the key of “{other}”, which loses it.</source>
      <translation>{key} gehört „{other}“; dort entfällt die Taste.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>{key} stays: {what}.</source>
      <translation>{key} bleibt: {what}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{left} of {total} files were left out</source>
      <translation>{left} von {total} Dateien wurden ausgelassen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>{mark} by {name}</source>
      <translation>{mark} von {name}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{names}. The other {n} are open.</source>
      <translation>{names}. Die anderen {n} sind geöffnet.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>{name} (default)</source>
      <translation>{name} (Standard)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{name} (embedded)</source>
      <translation>{name} (eingebettet)</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} cannot be opened</source>
      <translation>{name} lässt sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>{name} cannot be read: shown as on an sRGB screen.</source>
      <translation>{name} ist nicht lesbar: gezeigt wie auf einem sRGB-Bildschirm.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} does not hold exactly one model package.</source>
      <translation>{name} enthält nicht genau ein Modellpaket.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>{name} has another crop, turn or angle: here it lies on this one’s, place on place.</source>
      <translation>„{name}“ ist anders zugeschnitten, gedreht oder geneigt: Hier liegt sie Stelle auf Stelle über dieser.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} is a damaged zip archive.</source>
      <translation>{name} ist ein beschädigtes Zip-Archiv.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} is another photograph.</source>
      <translation>{name} ist eine andere Fotografie.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} is neither a folder nor a zip archive.</source>
      <translation>{name} ist weder ein Ordner noch ein Zip-Archiv.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>{name} is no profile of a screen: shown as on an sRGB screen.</source>
      <translation>{name} ist kein Bildschirmprofil: gezeigt wie auf einem sRGB-Bildschirm.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} is not where it was.</source>
      <translation>{name} ist nicht mehr, wo sie war.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{name} used</source>
      <translation>{name} in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/form.py"></location>
      <source>{name} where a scan has none for colour</source>
      <translation>{name}, wo ein Scan keines für Farbe hat</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>{name} {version} is installed.</source>
      <translation>{name} {version} ist installiert.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/tab_bar.py"></location>
      <source>{name}, changed</source>
      <translation>{name}, geändert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>{name}: {count} photographs, {licence}</source>
      <translation>{name}: {count} Fotografien, {licence}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>{number}   {words}, shown on the photo</source>
      <translation>{number}   {words}, auf dem Foto gezeigt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <source>{n} bit</source>
      <translation>{n} Bit</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n} bytes</source>
      <translation>{n} Byte</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n} channels</source>
      <extracomment>One: 1 channel</extracomment>
      <translation>
        <numerusform>1 Kanal</numerusform>
        <numerusform>{n} Kanäle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{n} coloured copies were left out.</source>
      <extracomment>One: 1 coloured copy was left out.</extracomment>
      <translation>
        <numerusform>1 kolorierte Kopie wurde ausgelassen.</numerusform>
        <numerusform>{n} kolorierte Kopien wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>{n} colours were added from {name}.</source>
      <extracomment>One: 1 colour was added from {name}.</extracomment>
      <translation>
        <numerusform>1 Farbe aus {name} übernommen.</numerusform>
        <numerusform>{n} Farben aus {name} übernommen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} days</source>
      <translation>{n} Tage</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/told.py"></location>
      <source>{n} failed; why stands in the panel.</source>
      <translation>{n} fehlgeschlagen; die Gründe stehen in der Seitenleiste.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/export_bag.py"></location>
      <source>{n} files with their checksums: {names}.</source>
      <extracomment>One: 1 file with its checksum: {names}.</extracomment>
      <translation>
        <numerusform>1 Datei mit ihrer Prüfsumme: {names}.</numerusform>
        <numerusform>{n} Dateien mit ihren Prüfsummen: {names}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} h</source>
      <translation>{n} Std.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>{n} had these settings already.</source>
      <extracomment>One: 1 had these settings already.</extracomment>
      <translation>
        <numerusform>1 hatte diese Einstellungen schon.</numerusform>
        <numerusform>{n} hatten diese Einstellungen schon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>{n} hints</source>
      <extracomment>One: 1 hint</extracomment>
      <translation>
        <numerusform>1 Farbhinweis</numerusform>
        <numerusform>{n} Farbhinweise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} min</source>
      <translation>{n} Min.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{n} of {total}</source>
      <translation>{n} von {total}</translation>
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
        <numerusform>1 Fotografie</numerusform>
        <numerusform>{n} Fotografien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} photographs a minute</source>
      <translation>{n} Fotografien je Minute</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} photographs a second</source>
      <translation>{n} Fotografien je Sekunde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/bar.py"></location>
      <source>{n} photographs are to be exported.</source>
      <extracomment>One: 1 photograph is to be exported.</extracomment>
      <translation>
        <numerusform>1 Fotografie ist zu exportieren.</numerusform>
        <numerusform>{n} Fotografien sind zu exportieren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{n} photographs with unsaved edits were kept, the last from {time}.</source>
      <extracomment>One: One photograph with unsaved edits was kept, from {time}.</extracomment>
      <translation>
        <numerusform>Eine Fotografie mit ungesicherten Bearbeitungen wurde bewahrt, von {time} Uhr.</numerusform>
        <numerusform>{n} Fotografien mit ungesicherten Bearbeitungen wurden bewahrt, die letzte von {time} Uhr.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>{n} selected</source>
      <translation>{n} gewählt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>{n} stars</source>
      <extracomment>One: 1 star</extracomment>
      <translation>
        <numerusform>1 Stern</numerusform>
        <numerusform>{n} Sterne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>{n} were changed since and are left as they are.</source>
      <extracomment>One: 1 was changed since and is left as it is.</extracomment>
      <translation>
        <numerusform>1 wurde seither geändert und bleibt, wie sie ist.</numerusform>
        <numerusform>{n} wurden seither geändert und bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>{n} were there already, or are inks that mean nothing without their press.</source>
      <translation>{n} waren schon da oder sind Druckfarben, die ohne ihre Druckmaschine nichts bedeuten.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n}, {m} with a note</source>
      <extracomment>One: {n}, one with a note</extracomment>
      <translation>
        <numerusform>{n}, einer mit Notiz</numerusform>
        <numerusform>{n}, {m} mit Notiz</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>{photographs} where the model was least sure. Open one and answer its question.</source>
      <translation>{photographs}, bei denen das Modell am unsichersten war. Eine öffnen und ihre Frage beantworten.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>{photograph}, coloured</source>
      <translation>{photograph}, koloriert</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>{profile}, about {size} MB</source>
      <translation>{profile}, etwa {size} MB</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>{reason}.</source>
      <translation>{reason}.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>{region} is left grey.</source>
      <translation>{region} bleibt grau.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>{region} is no part of the picture.</source>
      <translation>{region} gehört nicht zum Bild.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sure_words.py"></location>
      <source>{share} % sure</source>
      <translation>zu {share} % sicher</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/below.py"></location>
      <source>{width} x {height} pixels are more than the limit of {most} megapixels.</source>
      <translation>{width} × {height} Pixel sind mehr als die Grenze von {most} Megapixeln.</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>{width} × {height}</source>
      <translation>{width} × {height}</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>{width} × {height}, whole scan</source>
      <translation>{width} × {height}, ganzer Scan</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>{words}, shown on the photo</source>
      <translation>{words}, auf dem Foto gezeigt</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>{x} % from the left, {y} % from the top</source>
      <translation>{x} % von links, {y} % von oben</translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>“{name}” is among the presets now.</source>
      <translation>„{name}“ gehört jetzt zu den Vorgaben.</translation>
    </message>
  </context>
</TS>
