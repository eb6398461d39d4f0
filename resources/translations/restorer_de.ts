<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>Restorer</name>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>1 photograph to {folder}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>1 star</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>16 bit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>2 stars</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>3 stars</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>4 stars</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>5 stars</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>8 bit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A coloured copy as a file, for another program or a folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>A file…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>A hint here shows once the region is coloured or hidden.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A larger or smaller brush</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>A model package can be dropped onto the window, or imported.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>A network that colours the photograph and knows what a hint means for the rest of it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>A network that colours the photograph on its own. Hints are spread along edges afterwards.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>A pen pressed harder paints with a larger brush</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>A photograph can have {n} versions.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>A straight line from the end of the last stroke</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>About Restorer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>about {time} here</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Above centre</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Accept</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Accepted</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>accepted</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Add photographs…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Added to name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Added to the name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>AI colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/page.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Album</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>All as they were</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>All commands</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>All commands…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>All files</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>All photographs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>All photographs side by side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>and others</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>and {n} more, all of them in the report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Angle</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>Another file…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Another photo…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Appearance</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Apply crop</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>As a file, for another program</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>As coloured here</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>As each scan</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>As it was</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>As opened</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>As scanned</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>As the scan</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>As the system</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>As the theme</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Ask me</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>at L* {luma:.0f}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>At L* {luma:.0f} there is no colour as strong as that. The strongest of this hue is shown: {nearest}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>At least {n} stars</source>
      <extracomment>One: At least 1 star</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Back to the scan</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Back to the scan's geometry</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Back to the scan's tone</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Begin anew and keep this version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Being worked out</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Below centre</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Best there is</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>bit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Black</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>black</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <source>Black and white</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>blue</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Brightness</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>brown</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Brush</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Brush region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>By 15 degrees</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>By date</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>By name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <location filename="../../restorer/gui/presets/parts_dialog.py"></location>
      <source>Cancel</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>cannot be read</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Centre</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Change keys…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Changed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Channels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/facts.py"></location>
      <source>Checked</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/facts.py"></location>
      <source>checked</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>checked, not written to</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/feature.py"></location>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Checking {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/feature.py"></location>
      <source>Checksum of {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Checksums</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Choose a colour for the place under the pointer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Choose a command, then press the keys it shall have.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Choose a folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Choose a reference photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Choose a reference photograph…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Choose folder…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Choose…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Chosen for this photograph; others use {name}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Citation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click a colour that looks wrong, then the right one: a point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/stage.py"></location>
      <source>Click any colour that looks wrong to change it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click something and a region grows to its edges</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Click something, or drag over it: the region grows to its edges</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Click the colour to take. Only its hue and strength are taken, never its lightness.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Click to set a point of colour, drag to paint a stroke</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Click, then Shift and click</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Close</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Close now</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Close now, go on next time</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Close photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Close this message</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Close {n} photographs</source>
      <extracomment>One: Close photograph</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/swatches.py"></location>
      <location filename="../../restorer/gui/window.py"></location>
      <source>Colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Colour and export</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Colour and export the album</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Colour and export the album…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Colour anew</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Colour region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/canvas/painting.py"></location>
      <location filename="../../restorer/gui/views/loupe.py"></location>
      <source>Coloured</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>coloured</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Coloured with AI</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Coloured, hints stay inside</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Colouring</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Colouring is not finished</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Colouring is not finished ({n} of {total}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Colouring is not finished ({n}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/thumbnails.py"></location>
      <source>Colouring {done} of {total}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/photo_desk.py"></location>
      <source>Colouring {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Colouring {n}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Colours</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/commands.py"></location>
      <source>Colours are a plausible guess. Check the ones that matter.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>colours on its own</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>colours, follows hints</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Commands and their keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Commands found</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Common colours</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Compare</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Compare two versions</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>Compare with</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Compare with this</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Compare with…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Confidence</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Contrast</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Control before, or hint before</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Copied</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Copy as text</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy checksum of the file</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Copy checksum of the pixels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Copy description</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Copy details</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Copy record</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Copy settings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Copy the coloured photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Count as doubtful below</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>CPU</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>cream</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Creator</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Credit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>crimson</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/crop_layer.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Crop</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Crop: the scan itself is never cut</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Ctrl and two fingers</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Ctrl and wheel</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <source>Cut off: {black} % to black, {white} % to white</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>cyan blue</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Dark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>dark green</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>dark red</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>dark teal</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>dark violet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Date</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Date, place, description and resolution are kept, as they stand in the scan.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Densest place</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Depth</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>Depth and brightness of each scan are kept. A name that is taken gets a number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Description</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>Details</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Device</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Device: {words}. {why}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Discard</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <source>Do not show this again</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Done: {n}. Start does only what was changed since.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Drag a photograph out of the window</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/edge.py"></location>
      <source>Drag for more columns, far for the album</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Drag the line</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Draw a line</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/level_layer.py"></location>
      <source>Draw a line along something that should be level or upright</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Draw a straight line of colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Draw crop</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Draw one along something level or upright (A).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Draw round something</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Draw round something to keep its colour inside</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Draw the crop by hand (R).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <source>Drop a colour photograph here</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>Drop photographs here</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Duplicate</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Duplicate version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Edit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Edited</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>edited</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>Erased</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Eraser</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Eraser end of the pen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Everything is done already: {folder} holds all copies.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Everything stays on this computer: Restorer sends nothing and asks no server for anything.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Export</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Export again</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Export palette</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Export palette…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Export preset</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/feature.py"></location>
      <source>Export, or drag this out of the window: the copy becomes a file there</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Exported</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>exported</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <source>Exported {name} to {folder}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Exported {n} photographs to {folder}.</source>
      <extracomment>One: Exported 1 photograph to {folder}.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Exporting is not finished</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Exporting is not finished.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <source>Exporting {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Export…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Eyedropper</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Fade</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Failed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sureness.py"></location>
      <source>fairly sure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Feather</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>File</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>File, SHA-256</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Film base</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Find a command</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find a command by its name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Find a command or a key</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Find a command, a key or a gesture</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find lines that should be level or upright</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find missing photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find missing photograph…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Find reference photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Find the picture</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Find the picture in its mount</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Find…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Finish, then close</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Fit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Fit or 100 %</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Fix a colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Follow the system</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>For every photograph that has no model of its own</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>For the browser, and as CSV and JSON</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>For this photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Form of the copy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Format</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Found in {share} % of the picture</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Free</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>From blue (below 0) to yellow</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>From green (below 0) to red</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>From photo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>From the next start on. Your photographs and edits are kept.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Full screen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Gamma</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Geometry</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Go on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Go to the places where one answer settles most</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>green</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>grey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Grey and hatch the places of which the model is not sure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Greyed and hatched: here the model could not decide between colours.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>greyish {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Grow further</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Grow less far</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Hardly anything of it is found in this picture.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Help</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Here</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Hex</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Hide or show region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Hide or show this region: hidden, its colours are not used</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Hide region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>High</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Hint</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Hint colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/gamut_disc.py"></location>
      <source>Hint colour: {words}, a* {a:.0f}, b* {b:.0f}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>Hint {n}, {words}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Hints</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>hints</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Hints and regions</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Hints of {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Histogram</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>History</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>How long it takes is being measured on three of them.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <source>How this colour is known</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>human hints</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Identifier</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Import a model</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Import a model…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Import and export palettes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Import palette</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Import palette…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Import presets</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Import…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>in colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>In the metadata, as archives ask. Nothing is drawn on the picture.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Include</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Include {n} subfolders ({photos})?</source>
      <extracomment>One: Include 1 subfolder ({photos})?</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/window.py"></location>
      <source>Info</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Install</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Install this model?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Installing {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>is no longer the file that was opened</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>It is in the list of models now.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>It is not where it was.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Its colours can guide {before}; or it is coloured anew from its lightness alone.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Its files are whole: they match the card. It is tried on a small picture before it is installed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Its own colours</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Its palette guides the region {name}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Its palette guides this picture.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/choices.py"></location>
      <source>JPEG and WebP change brightness a little; TIFF and PNG keep it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Judge colours on middle grey: it has L* 50 and no hue.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Keep grey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Keep rulers and colour targets</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>Kept grey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>kept within {most} L*</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Keyboard pointer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Keys and help</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Keys that stay</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Keywords</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Kind of region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>L*, the photograph’s</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Label as coloured with AI</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <source>Language</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/language_page.py"></location>
      <source>Language of the window</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Larger brush</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Lasso region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>lavender</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Leave region grey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Leave this region grey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Left</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Left for right: for glass plates that were scanned from the back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Left of centre</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Licence</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Light</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Likely first. Rest the pointer on one to see it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Line</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Look at these first</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Looking for a graphics card</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Looking for what to ask</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Looking through the photographs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Looking through {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/loupe.py"></location>
      <source>Loupe</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Loupe, while held</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Lower left</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Lower right</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Made with</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>magenta</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Make room on the disk and paste again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Make room on the disk and try again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Make {name} the default</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Margins</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mark as accepted, with your name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mark as not good yet, with your name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Mark what is cut off</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Marks are signed by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>mean {mean}, at most {most} L* off: the format is lossy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Mean {mean}; under D50, as Photoshop counts: mean {mean50}, at most {most50} L*</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Measured</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>measured when it is exported</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>megapixels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Middle button, or Space and drag</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Middle grey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Mirror</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Mirror (glass plates)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Mirror left to right</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>missing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Model</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/importing.py"></location>
      <source>Model packages</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Model: {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>Models</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Most doubtful first</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Mouse, touchpad and pen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move both photographs together</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Move hint</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move region down</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move region up</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Move the photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Move the photograph, while held</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Move the slider</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Move the slider; double click brings it back to the middle</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move this region down in the list: it lies over what stands above it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Move this region up in the list: what stands lower lies over it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <source>Museum no., page, signature</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/presets/parts_dialog.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Name in recipes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Name of the saved colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>Name of the version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>navy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Needs work</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>needs work</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Negative</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>New</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>New keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>New version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next comparison</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Next control, or next hint</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next part of the window</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next surround</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Next version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>No command is called that.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>No device could be found.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>No even border was found around the picture.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>No key</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>No lines that agree were found here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>No model is installed. Strokes and references still work.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>No network: colours of the reference photograph, by lightness and texture. Without one it stays grey.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>No network: your strokes are spread along the photograph's edges. Without strokes it stays grey.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>No photograph here is called so. Clear the search to see all of them.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>No photographs here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>No presets yet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>No rating</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>No settings have been copied.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>No.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>None</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>none</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Not coloured yet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>not coloured yet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>not current</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Not everything was undone.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/feature.py"></location>
      <source>not known how sure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Not now</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/found_list.py"></location>
      <source>not now</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Not part of the picture</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>not said</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_note.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>Note</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Notes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Nothing changed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>nothing chosen yet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Nothing here can be opened</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing here. Press Shift+T on a photograph that needs work.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is accepted yet. Press T on a photograph that is good.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/help_sheet.py"></location>
      <source>Nothing is called that.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Nothing is changed here yet. What you change is written into the record.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/histogram.py"></location>
      <source>Nothing is cut off</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is exported yet. Start the run on the right, or export one photograph.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Nothing is known yet. It fills as photographs are coloured.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Nothing is running yet. The originals are only read.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Nothing left to ask here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <source>Nothing painted yet. Click the photo, or press B to paint.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Nothing painted yet. Each hint is listed here with its colour and its source.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>Nothing was changed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>NVIDIA card</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>ochre</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>olive</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>olive green</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>On disk</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>on the canvas</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>One place worth asking about</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>One step back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>One, fifty, or a whole folder. Your originals are never changed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Only what you see changes; photographs and copies keep their colours.</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Onto {n} photographs.</source>
      <extracomment>One: Onto this photograph.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Open</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open folder…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open photographs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open photographs…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Open project</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Open project…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Open report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/samples.py"></location>
      <source>Open the sample {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <source>Opened</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/darkroom.py"></location>
      <source>Opening {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Operator, for the record</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Or draw a line along something level or upright (A).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/samples.py"></location>
      <source>Or try a sample</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>orange</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/canvas/painting.py"></location>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/views/loupe.py"></location>
      <source>Original</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Original shows {name} as it is. The result is coloured anew from its lightness alone.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Original, while held</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Other…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Pages</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Pages of settings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Paint over something</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paint over something to make a region of it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paint what has no colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>pale cyan</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>pale green</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>pale lime</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>pale magenta</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>pale turquoise</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Palettes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Panels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Panels and photographs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste parts</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste parts…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste picture</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/feature.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Paste settings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Paste settings onto the photographs that are chosen; hints stay behind</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Pasted to {n} photographs</source>
      <extracomment>One: Pasted to 1 photograph</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Pause</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Pause or go on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Paused</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Paused, {n}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>peach</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>Pen and views</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Pen, harder or softer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>petrol</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Photo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>Photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Photograph after</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Photograph before</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Photograph to take a colour from; arrows move, Enter takes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>Photograph {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/filmstrip.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Photographs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Photographs keep their settings.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/grid.py"></location>
      <source>Photographs of the album</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <source>Pick a place in the photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Pick black in the photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Pick white in the photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Pinch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>pink</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>pixels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Pixels, SHA-256</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Place</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>plum</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Preset {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Preset {n}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/panel.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Presets</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Presets and recipes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Presets…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Press new keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Preview</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous part of the window</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Previous version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Profile</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Profile of the screen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Profiles</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Progress</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Progress of the run</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Projects</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>Put back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Quality</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Question {n}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <source>Question {n}, {where}, settles {share} % of the doubt</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Quit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Rating</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Rating, at least</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Ratio</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Reach {n} %</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <source>Reading dates</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Reading {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>ready</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Ready. Everything stays on this computer.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Reason, for the record</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Recent</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Recipe, model, hints with their notes, checksums</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>Record</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>red</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Redo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Reduce motion</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>reference alone</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/well.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Reference photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Reference photograph {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Region {n}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Remove hint</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove hint or region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Remove hints of region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove one that is no longer needed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Remove reference photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <source>Remove region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove the hints of this region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Remove version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Remove version {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/hinting.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Rename</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Rename preset</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Rename region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Rename version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Rename…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Reopen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Reopen last session</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Reorder regions</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Replace</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/panel.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Reset</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Reset this photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>Resolution</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Restorer closed unexpectedly</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Restorer opens TIFF, JPEG, PNG, WebP and other photographs.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Result</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Retry all</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/failures.py"></location>
      <source>Retry {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Right</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Right button</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Right of centre</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Rights</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>rose</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Round the photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>salmon</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Same as the scan</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>sand</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Save as CSV…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save as preset</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save as preset…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Save colours here to use them in every photograph.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Save current as…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Save project</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save project as</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Save project as…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>Save the table of hints</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Save this colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Saved</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Saved and recent</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <location filename="../../restorer/gui/panel/source_notes.py"></location>
      <source>Saved as {name}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Saved colours</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Scanned</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Scanner</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>Screen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>Search names and notes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/preferences/dialog.py"></location>
      <source>Settings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>settings changed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Settings…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>settles {share} %</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/pins.py"></location>
      <source>Settles {share} % of the doubt</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>Shape of region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>Shift adds to {region}, Alt takes away</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Shift and drag the line</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Show</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>Show a photograph and choose Copy settings first (Ctrl+Shift+C).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Show doubt</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Show hints</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/export_desk.py"></location>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Show in folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>Show in folder when done</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Show or hide hints and regions</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <location filename="../../restorer/gui/regions/tray.py"></location>
      <source>Show region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Show the most doubtful first</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Show whole scan</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown as on an sRGB screen, as you chose.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown as on an sRGB screen: the system gives no profile for {name}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Shown at the photo’s lightness</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown by the system's profile: {profile}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>Shown by {profile}, from {name}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Side by side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>Side by side, both photographs move together</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Size</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Size of text and controls</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/pills.py"></location>
      <source>Size of the brush</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>Skip</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>sky blue</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Slider</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Smaller brush</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Smart region</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Software</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Something unexpected went wrong</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Sort</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Source</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>sRGB</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>sRGB (none embedded)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Start</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sureness.py"></location>
      <source>stays grey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Stop</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Stop the run</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Stopped at {n}. Start goes on where it stopped.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <location filename="../../restorer/gui/geometry/level_layer.py"></location>
      <source>Straighten</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Straighten by a line</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Straighten: draw a line along something level or upright</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Straightening then cuts nothing off. Archives ask that they survive.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>strokes alone</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>strokes spread by a formula</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Suggest</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Suggest an angle</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>Suggest black and white</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Suggested here, by likelihood</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sureness.py"></location>
      <source>sure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Sure of {share} % of the picture</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/sureness.py"></location>
      <source>sure {share} %</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Swap sides: photographs right, tools left</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Swap with the last colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel/hint_table.py"></location>
      <source>Table of hints</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Table of hints…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/saved_colours.py"></location>
      <source>Take</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>Take a colour from another photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take a colour from another photograph…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take a colour from the photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>Take a colour from this</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take colours from another photograph, for this one or for the region that is selected</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Take hints back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take the crop away</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Take the mark back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/key_map.py"></location>
      <source>Take, touch or open</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>teal</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>That was all. Press Q to be asked more.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>The arrows go through what was found, Enter does it, Esc leaves</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>The colours go on without it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>The copies in {folder} are kept.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>The copy is not as light as the scan: that is written into the record.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>The edits of {name} would not fit it. Choose the same scan.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/hand_page.py"></location>
      <source>The eraser end of a pen takes hints back, whichever tool is in hand.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/info_tab.py"></location>
      <source>The file says nothing about its photograph.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_fields.py"></location>
      <source>The lightness is the photograph’s own and is never changed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>the model was unsure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>The model works on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. Its brightness is kept exactly: at most 0.002 L* is lost to rounding.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. Its brightness is kept: at most 0.4 L* is lost to rounding to 8 bit.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>The original stays untouched. JPEG and WebP change brightness a little; TIFF and PNG keep it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>The preset “{name}” was removed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>The same whatever stands in the metadata and however the file is compressed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>The saved colour “{name}” was removed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>The scan is a negative</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>The scan itself is never cut. Crop and angle can be changed at any time.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>The size of the brush while painting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/screen_page.py"></location>
      <source>The system's</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <source>Theme</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/source_card.py"></location>
      <source>There</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>There is no last session.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>There is no picture in the clipboard.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/rules.py"></location>
      <source>There is no region here to take away from.</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>They have these settings already.</source>
      <extracomment>One: It has these settings already.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>This is the tone of the print, the same everywhere.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>This model</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>This model does not say how sure it is.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>This photograph already has colour.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/from_photo.py"></location>
      <source>This photograph has no colours of its own: these are the model’s guess.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>This scan looks like a negative.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>this screen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <source>This version</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>This version beside the one shown before it; again: back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>This version is installed already; it will be replaced.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>Those selected</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/scope.py"></location>
      <source>Those shown now</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Three places worth asking about</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Tick what belongs to it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/empty_state.py"></location>
      <source>TIFF, JPEG, PNG, WebP and more, 8 or 16 bit. You can also paste, or drag a picture from the browser.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/imaging/description.py"></location>
      <source>Title</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Tone</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>toned</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Trained on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Try something on a copy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>Turn</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Turn left</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/geometry/feature.py"></location>
      <source>Turn right</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Turn the slider</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Turn the slider, in steps of 15 degrees</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/darkroom.py"></location>
      <source>Turning {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Two fingers</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Two places worth asking about</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/palette.py"></location>
      <source>Type what you want to do</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>Undo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/history_list.py"></location>
      <source>undone</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/cell.py"></location>
      <location filename="../../restorer/gui/doubt/sureness.py"></location>
      <source>unsure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Upper left</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/section.py"></location>
      <source>Upper right</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/empty_well.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Use as reference</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>Use it for this photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>Use these keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Version 1</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/card_dialog.py"></location>
      <source>Version {version} is installed; it will be replaced.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>Version: {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/compare/comparison.py"></location>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <location filename="../../restorer/gui/versions/version_list.py"></location>
      <source>Versions</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>View</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>violet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Visible mark in the corner</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Vividness</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>vividness {n} %</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/side.py"></location>
      <source>Waiting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>waiting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/colour_tab.py"></location>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <location filename="../../restorer/project/recipe_parts.py"></location>
      <source>Warmth</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Weight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Weight of the reference</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/reference/shown.py"></location>
      <source>Weight of the reference photograph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>What colour belongs here?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>What is written</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>What to compare with: the original, another version, another model</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Wheel</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/pill.py"></location>
      <source>wheel: how far</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>When it is done</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/reference/feature.py"></location>
      <source>Where is {name}?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Where the copies go</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Which device is used</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Which photographs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/look_page.py"></location>
      <location filename="../../restorer/gui/tone/feature.py"></location>
      <location filename="../../restorer/gui/tone/tone_tab.py"></location>
      <source>White</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>white</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Who does this</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_list.py"></location>
      <location filename="../../restorer/gui/panel/hint_rows.py"></location>
      <source>Whole picture</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Why</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/edge.py"></location>
      <source>Width of the filmstrip</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Window</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>without a name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Words of the visible mark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/status_bar.py"></location>
      <source>Work</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Work out</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hash_rows.py"></location>
      <source>Work out the checksum of the pixels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>Working on the {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/device_page.py"></location>
      <source>Working on the {name}: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_said.py"></location>
      <source>Write a record</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/written.py"></location>
      <source>Write a record beside each</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>Write a report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>Writing the report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/views/result_drag.py"></location>
      <source>Writing {name} for another program</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_colour.py"></location>
      <source>X swaps the colour in hand with the last one</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>yellow</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/colour_words.py"></location>
      <source>yellow green</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/panel.py"></location>
      <source>You can close the window. Next time it goes on where it stopped.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>Your answer settles {share} % of the doubt in this photo.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Your edits and all finished copies are kept.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>Your edits are kept.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/closing.py"></location>
      <source>Your edits are kept. A copy that is stopped leaves no file behind.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/messages.py"></location>
      <source>Your edits are kept. The details help whoever looks into it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom at the pointer; the size of the brush while painting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Zoom in</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/actions.py"></location>
      <source>Zoom out</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/command_list/rows.py"></location>
      <source>Zoom while painting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/message_bar.py"></location>
      <source>{count} more</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>{hint}, in {region}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>{hint}, point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/hint_entry.py"></location>
      <source>{hint}, stroke</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>{key} is the key of “{other}”, which loses it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/preferences/keys_page.py"></location>
      <source>{key} stays: {what}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{left} of {total} files were left out</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>{mark} by {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{names}. The other {n} are open.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>{name} (default)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{name} (embedded)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} cannot be opened</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>{name} cannot be read: shown as on an sRGB screen.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} is another photograph.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/screen/feature.py"></location>
      <source>{name} is no profile of a screen: shown as on an sRGB screen.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{name} is not where it was.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/feature.py"></location>
      <source>{name} {version} is installed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel/tab_bar.py"></location>
      <source>{name}, changed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>{name}: {count} photographs, {licence}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>{number}   {words}, shown on the photo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n} bytes</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n} channels</source>
      <extracomment>One: 1 channel</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>{n} colours were added from {name}.</source>
      <extracomment>One: 1 colour was added from {name}.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} days</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{n} failed; why stands in the panel.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} h</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>{n} had these settings already.</source>
      <extracomment>One: 1 had these settings already.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/versions/feature.py"></location>
      <source>{n} hints</source>
      <extracomment>One: 1 hint</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} min</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/doubt/asking.py"></location>
      <source>{n} of {all}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{n} of {total}</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/album/page.py"></location>
      <location filename="../../restorer/gui/filmstrip.py"></location>
      <location filename="../../restorer/gui/opening.py"></location>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{n} photographs</source>
      <extracomment>One: 1 photograph</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} photographs a minute</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} photographs a second</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/opening.py"></location>
      <source>{n} photographs with unsaved edits were kept, the last from {time}.</source>
      <extracomment>One: One photograph with unsaved edits was kept, from {time}.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/estimate.py"></location>
      <source>{n} s</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/desk.py"></location>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>{n} selected</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/photo_model.py"></location>
      <source>{n} stars</source>
      <extracomment>One: 1 star</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/presets/pasting.py"></location>
      <source>{n} were changed since and are left as they are.</source>
      <extracomment>One: 1 was changed since and is left as it is.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/palette/feature.py"></location>
      <source>{n} were there already, or are inks that mean nothing without their press.</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <location filename="../../restorer/gui/info/facts_of.py"></location>
      <source>{n}, {m} with a note</source>
      <extracomment>One: {n}, one with a note</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../restorer/gui/album/page.py"></location>
      <source>{photographs} where the model was least sure. Open one and answer its question.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/photo_view.py"></location>
      <source>{photograph}, coloured</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/export_dialog.py"></location>
      <source>{profile}, about {size} MB</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/panel_desk.py"></location>
      <source>{reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>{region} is left grey.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/regions/feature.py"></location>
      <source>{region} is no part of the picture.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/models/words.py"></location>
      <source>{size} MB</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/run/desk.py"></location>
      <source>{time} left</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>{width} × {height}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/geometry/geometry_tab.py"></location>
      <source>{width} × {height}, whole scan</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/card.py"></location>
      <source>{words}, shown on the photo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/canvas/hint_marks.py"></location>
      <source>{x} % from the left, {y} % from the top</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="../../restorer/gui/presets/preset_menu.py"></location>
      <source>“{name}” is among the presets now.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
</TS>
