<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Kernelroom</name>
    <message>
        <source>Show or hide panel {}</source>
        <translation>Feld {} zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Copy kernel as {}</source>
        <translation>Kern kopieren als {}</translation>
    </message>
    <message>
        <source>Put the kernel on the clipboard as {}</source>
        <translation>Den Kern als {} in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Begin with the sample photo: {}</source>
        <translation>Mit dem Beispielfoto beginnen: {}</translation>
    </message>
    <message>
        <source>Blend channels: {}</source>
        <translation>Kanäle der Mischung: {}</translation>
    </message>
    <message>
        <source>Blend mode: {}</source>
        <translation>Mischmodus: {}</translation>
    </message>
    <message>
        <source>Proof intent: {}</source>
        <translation>Absicht der Druckprobe: {}</translation>
    </message>
    <message>
        <source>Preferences: {}</source>
        <translation>Einstellungen: {}</translation>
    </message>
    <message>
        <source>Shortcuts: {}</source>
        <translation>Tastenkürzel: {}</translation>
    </message>
    <message>
        <source>Shortcuts of {}</source>
        <translation>Tastenkürzel von {}</translation>
    </message>
    <message>
        <source>Workspace {}</source>
        <translation>Arbeitsbereich {}</translation>
    </message>
    <message>
        <source>Values as {}</source>
        <translation>Werte als {}</translation>
    </message>
    <message>
        <source>Symmetrize: {}</source>
        <translation>Symmetrisch machen: {}</translation>
    </message>
    <message>
        <source>Dilate: {}</source>
        <translation>Spreizen: {}</translation>
    </message>
    <message>
        <source>Lab: {}</source>
        <translation>Labor: {}</translation>
    </message>
    <message>
        <source>Lesson: {}</source>
        <translation>Lektion: {}</translation>
    </message>
    <message>
        <source>Mask: {}</source>
        <translation>Maske: {}</translation>
    </message>
    <message>
        <source>Planes: {}</source>
        <translation>Ebenen: {}</translation>
    </message>
    <message>
        <source>Preset: {}</source>
        <translation>Vorgabe: {}</translation>
    </message>
    <message>
        <source>Presets: {}</source>
        <translation>Vorgaben: {}</translation>
    </message>
    <message>
        <source>Maps by {}</source>
        <translation>Karten durch {}</translation>
    </message>
    <message>
        <source>{} (kernel grid)</source>
        <translation>{} (Kerngitter)</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Wiederholen: {}</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>Ändern: {}</translation>
    </message>
    <message>
        <source>Reset {}</source>
        <translation>Zurücksetzen: {}</translation>
    </message>
    <message>
        <source>Replace {} instead</source>
        <translation>Stattdessen {} ersetzen</translation>
    </message>
    <message>
        <source>Added {} after {}.</source>
        <translation>{} nach {} eingefügt.</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>{} wird geöffnet</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>{} wird gespeichert</translation>
    </message>
    <message>
        <source>Kernelroom {} is here.</source>
        <translation>Kernelroom {} ist da.</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>{} % black · {} % white</source>
        <translation>{} % Schwarz · {} % Weiß</translation>
    </message>
    <message>
        <source>Sum {}</source>
        <translation>Summe {}</translation>
    </message>
    <message>
        <source>Brightness is kept.</source>
        <translation>Die Helligkeit bleibt.</translation>
    </message>
    <message>
        <source>Bright becomes dark.</source>
        <translation>Helles wird dunkel.</translation>
    </message>
    <message>
        <source>Bright becomes dark, scaled.</source>
        <translation>Helles wird dunkel, skaliert.</translation>
    </message>
    <message>
        <source>Flat areas become {}.</source>
        <translation>Flache Flächen: {}.</translation>
    </message>
    <message>
        <source>{} times brighter.</source>
        <translation>{}-mal heller.</translation>
    </message>
    <message>
        <source>{} times darker.</source>
        <translation>{}-mal dunkler.</translation>
    </message>
    <message>
        <source>{} % brighter.</source>
        <translation>{} % heller.</translation>
    </message>
    <message>
        <source>{} % darker.</source>
        <translation>{} % dunkler.</translation>
    </message>
    <message>
        <source>The first edit adds a step.</source>
        <translation>Die erste Änderung fügt einen Schritt hinzu.</translation>
    </message>
    <message>
        <source>Blending and mask</source>
        <translation>Mischung und Maske</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation>{} Fotos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Die zurückgenommene Änderung wieder machen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>Filter hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a filter that is added as a step</source>
        <translation>Einen Filter wählen, der als Schritt hinzukommt</translation>
    </message>
    <message>
        <source>New kernel</source>
        <translation>Neuer Kern</translation>
    </message>
    <message>
        <source>Go to an empty kernel, whose first edit adds a step</source>
        <translation>Zu einem leeren Kern gehen, dessen erste Änderung einen Schritt hinzufügt</translation>
    </message>
    <message>
        <source>Reset values</source>
        <translation>Werte zurücksetzen</translation>
    </message>
    <message>
        <source>Put every value back to its default</source>
        <translation>Jeden Wert auf seine Vorgabe setzen</translation>
    </message>
    <message>
        <source>Take back the new step</source>
        <translation>Den neuen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Delete the step that was just added</source>
        <translation>Den eben hinzugefügten Schritt löschen</translation>
    </message>
    <message>
        <source>Replace instead</source>
        <translation>Stattdessen ersetzen</translation>
    </message>
    <message>
        <source>Put the step that was just added into the place of the one before</source>
        <translation>Den eben hinzugefügten Schritt an die Stelle des vorigen setzen</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>Give the step a name of its own</source>
        <translation>Dem Schritt einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>Duplicate step</source>
        <translation>Schritt verdoppeln</translation>
    </message>
    <message>
        <source>Add the step once more after itself</source>
        <translation>Den Schritt nach sich noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>Schritte kopieren</translation>
    </message>
    <message>
        <source>Put the chosen steps on the clipboard as text</source>
        <translation>Die gewählten Schritte als Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>Schritte einfügen</translation>
    </message>
    <message>
        <source>Add the steps that the clipboard holds</source>
        <translation>Die Schritte aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>Take the chosen steps out of the list</source>
        <translation>Die gewählten Schritte aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Switch step on or off</source>
        <translation>Schritt ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Keep the step in the list without its effect</source>
        <translation>Den Schritt ohne Wirkung in der Liste behalten</translation>
    </message>
    <message>
        <source>Show step alone</source>
        <translation>Schritt allein zeigen</translation>
    </message>
    <message>
        <source>Show the photo with this step only</source>
        <translation>Das Foto nur mit diesem Schritt zeigen</translation>
    </message>
    <message>
        <source>Switch all steps off or on</source>
        <translation>Alle Schritte aus- oder einschalten</translation>
    </message>
    <message>
        <source>Show the photo with or without steps</source>
        <translation>Das Foto mit oder ohne Schritte zeigen</translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation>Schritt nach oben</translation>
    </message>
    <message>
        <source>Have the step done earlier by one place</source>
        <translation>Den Schritt eine Stelle früher ausführen</translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation>Schritt nach unten</translation>
    </message>
    <message>
        <source>Have the step done later by one place</source>
        <translation>Den Schritt eine Stelle später ausführen</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Mischmodus</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode normal</source>
        <translation>Das Ergebnis im Modus Normal über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>add a step first</source>
        <translation>zuerst einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode multiply</source>
        <translation>Das Ergebnis im Modus Multiplizieren über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Negativ multiplizieren</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode screen</source>
        <translation>Das Ergebnis im Modus Negativ multiplizieren über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode overlay</source>
        <translation>Das Ergebnis im Modus Überlagern über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Weiches Licht</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode soft light</source>
        <translation>Das Ergebnis im Modus Weiches Licht über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Hartes Licht</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode hard light</source>
        <translation>Das Ergebnis im Modus Hartes Licht über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode darken</source>
        <translation>Das Ergebnis im Modus Abdunkeln über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode lighten</source>
        <translation>Das Ergebnis im Modus Aufhellen über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation>Farbig abwedeln</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode colour dodge</source>
        <translation>Das Ergebnis im Modus Farbig abwedeln über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation>Farbig nachbelichten</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode colour burn</source>
        <translation>Das Ergebnis im Modus Farbig nachbelichten über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode difference</source>
        <translation>Das Ergebnis im Modus Differenz über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode exclusion</source>
        <translation>Das Ergebnis im Modus Ausschluss über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode add</source>
        <translation>Das Ergebnis im Modus Addieren über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Subtrahieren</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode subtract</source>
        <translation>Das Ergebnis im Modus Subtrahieren über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Dividieren</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode divide</source>
        <translation>Das Ergebnis im Modus Dividieren über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Grain extract</source>
        <translation>Korn herauslösen</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode grain extract</source>
        <translation>Das Ergebnis im Modus Korn herauslösen über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Grain merge</source>
        <translation>Korn zusammenführen</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode grain merge</source>
        <translation>Das Ergebnis im Modus Korn zusammenführen über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode hue</source>
        <translation>Das Ergebnis im Modus Farbton über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode saturation</source>
        <translation>Das Ergebnis im Modus Sättigung über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode colour</source>
        <translation>Das Ergebnis im Modus Farbe über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Leuchtkraft</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode luminosity</source>
        <translation>Das Ergebnis im Modus Leuchtkraft über das Darunterliegende legen</translation>
    </message>
    <message>
        <source>Blend channels</source>
        <translation>Kanäle der Mischung</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>The step changes colours and alpha</source>
        <translation>Der Schritt ändert Farben und Alpha</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>Nur Farben</translation>
    </message>
    <message>
        <source>The step changes colours and leaves alpha</source>
        <translation>Der Schritt ändert Farben und lässt Alpha</translation>
    </message>
    <message>
        <source>Lightness only</source>
        <translation>Nur Helligkeit</translation>
    </message>
    <message>
        <source>The step changes how light colours are, by CIE L*</source>
        <translation>Der Schritt ändert, wie hell Farben sind, nach CIE L*</translation>
    </message>
    <message>
        <source>Luma only</source>
        <translation>Nur Luma</translation>
    </message>
    <message>
        <source>The step changes how light colours are, by the luma of BT.601</source>
        <translation>Der Schritt ändert, wie hell Farben sind, nach der Luma von BT.601</translation>
    </message>
    <message>
        <source>Largest channel only</source>
        <translation>Nur der größte Kanal</translation>
    </message>
    <message>
        <source>The step changes how light colours are, by the value of HSV</source>
        <translation>Der Schritt ändert, wie hell Farben sind, nach dem Wert von HSV</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Add ellipse</source>
        <translation>Ellipse hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: ellipse</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: Ellipse</translation>
    </message>
    <message>
        <source>Add rectangle</source>
        <translation>Rechteck hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: rectangle</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: Rechteck</translation>
    </message>
    <message>
        <source>Add linear gradient</source>
        <translation>Linearen Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: linear gradient</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: linearer Verlauf</translation>
    </message>
    <message>
        <source>Add radial gradient</source>
        <translation>Radialen Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: radial gradient</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: radialer Verlauf</translation>
    </message>
    <message>
        <source>Add lightness</source>
        <translation>Helligkeit hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: lightness</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: Helligkeit</translation>
    </message>
    <message>
        <source>Add saturation</source>
        <translation>Sättigung hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: saturation</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: Sättigung</translation>
    </message>
    <message>
        <source>Add hue</source>
        <translation>Farbton hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: hue</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: Farbton</translation>
    </message>
    <message>
        <source>Add colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: colour</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: Farbe</translation>
    </message>
    <message>
        <source>Add edges</source>
        <translation>Kanten hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: edges</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen: Kanten</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a picture or a mask's file to the mask of the step</source>
        <translation>Ein Bild oder eine Maskendatei zur Maske des Schritts hinzufügen</translation>
    </message>
    <message>
        <source>Show mask</source>
        <translation>Maske zeigen</translation>
    </message>
    <message>
        <source>Show where the step is seen, in red over the photo</source>
        <translation>In Rot über dem Foto zeigen, wo der Schritt zu sehen ist</translation>
    </message>
    <message>
        <source>Show mask in grey</source>
        <translation>Maske in Grau zeigen</translation>
    </message>
    <message>
        <source>Show the mask in place of the photo</source>
        <translation>Die Maske anstelle des Fotos zeigen</translation>
    </message>
    <message>
        <source>Open mask…</source>
        <translation>Maske öffnen…</translation>
    </message>
    <message>
        <source>Show the step through a picture or a mask's file</source>
        <translation>Den Schritt durch ein Bild oder die Datei einer Maske zeigen</translation>
    </message>
    <message>
        <source>Save mask…</source>
        <translation>Maske speichern…</translation>
    </message>
    <message>
        <source>Write the mask as a file for other photos, or as a picture</source>
        <translation>Die Maske als Datei für andere Fotos schreiben, oder als Bild</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Show the step where it was not shown</source>
        <translation>Den Schritt zeigen, wo er nicht gezeigt wurde</translation>
    </message>
    <message>
        <source>Remove mask</source>
        <translation>Maske entfernen</translation>
    </message>
    <message>
        <source>Show the step everywhere</source>
        <translation>Den Schritt überall zeigen</translation>
    </message>
    <message>
        <source>Add the result of</source>
        <translation>Ergebnis hinzufügen von</translation>
    </message>
    <message>
        <source>Use the mask of</source>
        <translation>Maske verwenden von</translation>
    </message>
    <message>
        <source>Copy the mask of</source>
        <translation>Maske kopieren von</translation>
    </message>
    <message>
        <source>Make the mask its own</source>
        <translation>Maske zur eigenen machen</translation>
    </message>
    <message>
        <source>Give this step a copy of a mask that others share, which they don't follow</source>
        <translation>Diesem Schritt eine Kopie der gemeinsamen Maske geben, der die anderen nicht folgen</translation>
    </message>
    <message>
        <source>Turn step into an editable kernel</source>
        <translation>Schritt in einen bearbeitbaren Kern wandeln</translation>
    </message>
    <message>
        <source>Put a convolution into its place, with the one kernel that the step lays</source>
        <translation>Eine Faltung an seine Stelle setzen, mit dem einen Kern, den der Schritt legt</translation>
    </message>
    <message>
        <source>Save frames…</source>
        <translation>Bilder speichern…</translation>
    </message>
    <message>
        <source>Write all frames that the step gives as GIF, WebP or the pages of a TIFF</source>
        <translation>Alle Bilder des Schritts als GIF, WebP oder Seiten eines TIFF schreiben</translation>
    </message>
    <message>
        <source>Save as it changes</source>
        <translation>Speichern, während es sich ändert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Steps of this photo</source>
        <translation>Schritte dieses Fotos</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Turn left by 90°</source>
        <translation>Um 90° nach links drehen</translation>
    </message>
    <message>
        <source>Turn the weights a quarter to the left</source>
        <translation>Die Gewichte um ein Viertel nach links drehen</translation>
    </message>
    <message>
        <source>Turn right by 90°</source>
        <translation>Um 90° nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the weights a quarter to the right</source>
        <translation>Die Gewichte um ein Viertel nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left by 45°</source>
        <translation>Um 45° nach links drehen</translation>
    </message>
    <message>
        <source>Turn the weights an eighth to the left, ring by ring</source>
        <translation>Die Gewichte um ein Achtel nach links drehen, Ring für Ring</translation>
    </message>
    <message>
        <source>Turn right by 45°</source>
        <translation>Um 45° nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the weights an eighth to the right, ring by ring</source>
        <translation>Die Gewichte um ein Achtel nach rechts drehen, Ring für Ring</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts tauschen</translation>
    </message>
    <message>
        <source>Mirror the columns</source>
        <translation>Die Spalten spiegeln</translation>
    </message>
    <message>
        <source>Flip up and down</source>
        <translation>Oben und unten tauschen</translation>
    </message>
    <message>
        <source>Mirror the rows</source>
        <translation>Die Zeilen spiegeln</translation>
    </message>
    <message>
        <source>Transpose rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>Mirror about the main diagonal</source>
        <translation>An der Hauptdiagonale spiegeln</translation>
    </message>
    <message>
        <source>Negate every weight</source>
        <translation>Jedes Gewicht negieren</translation>
    </message>
    <message>
        <source>Change the sign of every weight</source>
        <translation>Das Vorzeichen jedes Gewichts ändern</translation>
    </message>
    <message>
        <source>Scale the weights to a sum of 1</source>
        <translation>Gewichte auf die Summe 1 bringen</translation>
    </message>
    <message>
        <source>Divide by the sum, so that the mean brightness stays</source>
        <translation>Durch die Summe teilen, damit die mittlere Helligkeit bleibt</translation>
    </message>
    <message>
        <source>Divide by the sum, or by the own divisor</source>
        <translation>Durch die Summe teilen, oder durch den eigenen Teiler</translation>
    </message>
    <message>
        <source>Have the weights' sum be the divisor, now and when they change, or no longer</source>
        <translation>Die Summe der Gewichte zum Teiler machen, jetzt und wenn sie sich ändern, oder nicht mehr</translation>
    </message>
    <message>
        <source>Balance the weights to a sum of 0</source>
        <translation>Gewichte auf die Summe 0 ausgleichen</translation>
    </message>
    <message>
        <source>Subtract the mean, so that flat parts give 0</source>
        <translation>Das Mittel abziehen, damit flache Teile 0 ergeben</translation>
    </message>
    <message>
        <source>Symmetrize</source>
        <translation>Symmetrisch machen</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Take the mean with the mirrored columns</source>
        <translation>Das Mittel mit den gespiegelten Spalten nehmen</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Oben und unten</translation>
    </message>
    <message>
        <source>Take the mean with the mirrored rows</source>
        <translation>Das Mittel mit den gespiegelten Zeilen nehmen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Take the mean of all four mirrored kernels</source>
        <translation>Das Mittel aller vier gespiegelten Kerne nehmen</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Take the mean with the transposed kernel</source>
        <translation>Das Mittel mit dem transponierten Kern nehmen</translation>
    </message>
    <message>
        <source>By quarter turns</source>
        <translation>In Vierteldrehungen</translation>
    </message>
    <message>
        <source>Take the mean of all quarter turns</source>
        <translation>Das Mittel aller Vierteldrehungen nehmen</translation>
    </message>
    <message>
        <source>Dilate</source>
        <translation>Spreizen</translation>
    </message>
    <message>
        <source>By 2</source>
        <translation>Um 2</translation>
    </message>
    <message>
        <source>Move the weights 2 pixels apart, with holes between them</source>
        <translation>Die Gewichte 2 Bildpunkte auseinanderrücken, mit Löchern dazwischen</translation>
    </message>
    <message>
        <source>By 3</source>
        <translation>Um 3</translation>
    </message>
    <message>
        <source>Move the weights 3 pixels apart, with holes between them</source>
        <translation>Die Gewichte 3 Bildpunkte auseinanderrücken, mit Löchern dazwischen</translation>
    </message>
    <message>
        <source>By 4</source>
        <translation>Um 4</translation>
    </message>
    <message>
        <source>Move the weights 4 pixels apart, with holes between them</source>
        <translation>Die Gewichte 4 Bildpunkte auseinanderrücken, mit Löchern dazwischen</translation>
    </message>
    <message>
        <source>Trim zeros at the edges</source>
        <translation>Nullen am Rand abschneiden</translation>
    </message>
    <message>
        <source>Remove outer rows and columns of zeros</source>
        <translation>Äußere Zeilen und Spalten aus Nullen entfernen</translation>
    </message>
    <message>
        <source>Pad with a row of zeros on each side</source>
        <translation>An jeder Seite eine Reihe Nullen anfügen</translation>
    </message>
    <message>
        <source>Make the kernel two rows and two columns larger</source>
        <translation>Den Kern um zwei Zeilen und zwei Spalten vergrößern</translation>
    </message>
    <message>
        <source>Delta minus kernel</source>
        <translation>Delta minus Kern</translation>
    </message>
    <message>
        <source>Keep what this blur takes away</source>
        <translation>Behalten, was diese Unschärfe wegnimmt</translation>
    </message>
    <message>
        <source>Sharpen with this blur</source>
        <translation>Mit dieser Unschärfe schärfen</translation>
    </message>
    <message>
        <source>Add what this blur takes away</source>
        <translation>Hinzufügen, was diese Unschärfe wegnimmt</translation>
    </message>
    <message>
        <source>Invert (regularized)</source>
        <translation>Umkehren (regularisiert)</translation>
    </message>
    <message>
        <source>Find the kernel that undoes this one</source>
        <translation>Den Kern finden, der diesen rückgängig macht</translation>
    </message>
    <message>
        <source>Back to the identity</source>
        <translation>Zurück zur Identität</translation>
    </message>
    <message>
        <source>Leave the photo as it is</source>
        <translation>Das Foto lassen, wie es ist</translation>
    </message>
    <message>
        <source>Open the grid in its own window</source>
        <translation>Gitter in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Show the kernel's cells as large as the screen has room, beside the bench</source>
        <translation>Die Zellen des Kerns so groß zeigen, wie der Bildschirm Platz hat, neben der Werkbank</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>This kernel for each colour alone</source>
        <translation>Dieser Kern für jede Farbe allein</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over red, green and blue, and mix nothing</source>
        <translation>Den Kern der gewählten Ebene über Rot, Grün und Blau legen, ohne zu mischen</translation>
    </message>
    <message>
        <source>This kernel for luminance alone</source>
        <translation>Dieser Kern für die Luminanz allein</translation>
    </message>
    <message>
        <source>Have the chosen plane's kernel change brightness, and leave colour as it is</source>
        <translation>Den Kern der gewählten Ebene die Helligkeit ändern lassen, nicht die Farbe</translation>
    </message>
    <message>
        <source>Opponent space: this kernel for intensity</source>
        <translation>Gegenfarben: dieser Kern für die Intensität</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over the sum of colours, not over their differences</source>
        <translation>Den Kern der gewählten Ebene über die Summe der Farben legen, nicht über ihre Unterschiede</translation>
    </message>
    <message>
        <source>Opponent space: this kernel for both colour pairs</source>
        <translation>Gegenfarben: dieser Kern für beide Farbpaare</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over red-green and yellow-blue, and leave intensity</source>
        <translation>Den Kern der gewählten Ebene über Rot-Grün und Gelb-Blau legen, die Intensität lassen</translation>
    </message>
    <message>
        <source>Opponent space: this kernel for red-green</source>
        <translation>Gegenfarben: dieser Kern für Rot-Grün</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over red-green, and leave intensity and yellow-blue</source>
        <translation>Den Kern der gewählten Ebene über Rot-Grün legen, Intensität und Gelb-Blau lassen</translation>
    </message>
    <message>
        <source>Opponent space: this kernel for yellow-blue</source>
        <translation>Gegenfarben: dieser Kern für Gelb-Blau</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over yellow-blue, and leave intensity and red-green</source>
        <translation>Den Kern der gewählten Ebene über Gelb-Blau legen, Intensität und Rot-Grün lassen</translation>
    </message>
    <message>
        <source>Clear this plane</source>
        <translation>Diese Ebene leeren</translation>
    </message>
    <message>
        <source>Have the chosen plane add nothing to its result</source>
        <translation>Die gewählte Ebene nichts zu ihrem Ergebnis beitragen lassen</translation>
    </message>
    <message>
        <source>Add a kernel</source>
        <translation>Einen Kern hinzufügen</translation>
    </message>
    <message>
        <source>Add the chosen kernel once more, such as for another pin</source>
        <translation>Den gewählten Kern noch einmal hinzufügen, etwa für eine weitere Nadel</translation>
    </message>
    <message>
        <source>Remove this kernel</source>
        <translation>Diesen Kern entfernen</translation>
    </message>
    <message>
        <source>Take the chosen kernel out of those side by side</source>
        <translation>Den gewählten Kern aus der Reihe nehmen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Type a weight or formula</source>
        <translation>Ein Gewicht oder eine Formel eintippen</translation>
    </message>
    <message>
        <source>Edit the selected cell</source>
        <translation>Die gewählte Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>Auf 0 setzen</translation>
    </message>
    <message>
        <source>Set the selected cells to 0</source>
        <translation>Die gewählten Zellen auf 0 setzen</translation>
    </message>
    <message>
        <source>Make a hole</source>
        <translation>Ein Loch machen</translation>
    </message>
    <message>
        <source>Leave the selected taps out</source>
        <translation>Die gewählten Gewichte auslassen</translation>
    </message>
    <message>
        <source>Move the origin here</source>
        <translation>Ursprung hierher</translation>
    </message>
    <message>
        <source>Put the origin on the selected cell</source>
        <translation>Den Ursprung auf die gewählte Zelle setzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected weights as a table</source>
        <translation>Die gewählten Gewichte als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy the selected weights and set them to 0</source>
        <translation>Die gewählten Gewichte kopieren und auf 0 setzen</translation>
    </message>
    <message>
        <source>Paste weights</source>
        <translation>Gewichte einfügen</translation>
    </message>
    <message>
        <source>Put the clipboard's numbers here</source>
        <translation>Die Zahlen der Zwischenablage hier einsetzen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select every cell</source>
        <translation>Jede Zelle auswählen</translation>
    </message>
    <message>
        <source>Paint with a brush</source>
        <translation>Mit dem Pinsel malen</translation>
    </message>
    <message>
        <source>Paint weights with the mouse</source>
        <translation>Gewichte mit der Maus malen</translation>
    </message>
    <message>
        <source>Thinner brush</source>
        <translation>Dünnerer Pinsel</translation>
    </message>
    <message>
        <source>Make the brush one cell narrower</source>
        <translation>Den Pinsel eine Zelle schmaler machen</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Breiterer Pinsel</translation>
    </message>
    <message>
        <source>Make the brush one cell wider</source>
        <translation>Den Pinsel eine Zelle breiter machen</translation>
    </message>
    <message>
        <source>Zoom to the numbers</source>
        <translation>Zu den Zahlen zoomen</translation>
    </message>
    <message>
        <source>Zoom until the numbers can be read, as Ctrl and the wheel do</source>
        <translation>Zoomen, bis die Zahlen lesbar sind, wie Strg und Mausrad</translation>
    </message>
    <message>
        <source>Fit all cells</source>
        <translation>Alle Zellen einpassen</translation>
    </message>
    <message>
        <source>Show the whole kernel</source>
        <translation>Den ganzen Kern zeigen</translation>
    </message>
    <message>
        <source>Reset the range of the colours</source>
        <translation>Farbbereich zurücksetzen</translation>
    </message>
    <message>
        <source>Give the largest weights the full colours, as before the legend was dragged</source>
        <translation>Den größten Gewichten die vollen Farben geben, wie vor dem Ziehen der Legende</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Compose with</source>
        <translation>Verketten mit</translation>
    </message>
    <message>
        <source>Convolve the kernel with a preset's</source>
        <translation>Den Kern mit dem einer Vorgabe falten</translation>
    </message>
    <message>
        <source>Recent kernels</source>
        <translation>Letzte Kerne</translation>
    </message>
    <message>
        <source>Take a kernel from before</source>
        <translation>Einen früheren Kern nehmen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open photo…</source>
        <translation>Foto öffnen…</translation>
    </message>
    <message>
        <source>Choose a photo to open beside those that are open</source>
        <translation>Ein Foto wählen, das neben den geöffneten geöffnet wird</translation>
    </message>
    <message>
        <source>Open the sample photo</source>
        <translation>Beispielfoto öffnen</translation>
    </message>
    <message>
        <source>Open the photo that comes with the program</source>
        <translation>Das mitgelieferte Foto öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Close photo</source>
        <translation>Foto schließen</translation>
    </message>
    <message>
        <source>Close the photo that is shown</source>
        <translation>Das gezeigte Foto schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the result where it was saved before, else ask where</source>
        <translation>Das Ergebnis schreiben, wo es zuletzt gespeichert wurde, sonst fragen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Write the result into another file</source>
        <translation>Das Ergebnis in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Rezept öffnen…</translation>
    </message>
    <message>
        <source>Use the steps of a file on this photo</source>
        <translation>Die Schritte einer Datei auf dieses Foto anwenden</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Rezept speichern…</translation>
    </message>
    <message>
        <source>Write the steps into a small file</source>
        <translation>Die Schritte in eine kleine Datei schreiben</translation>
    </message>
    <message>
        <source>Bring back the steps of last time</source>
        <translation>Schritte vom letzten Mal zurückholen</translation>
    </message>
    <message>
        <source>Use the steps that this photo had when it was edited before</source>
        <translation>Die Schritte verwenden, die dieses Foto bei der letzten Bearbeitung hatte</translation>
    </message>
    <message>
        <source>Import kernels…</source>
        <translation>Kerne importieren…</translation>
    </message>
    <message>
        <source>Read kernels of other programs into your presets</source>
        <translation>Kerne anderer Programme in Ihre Vorgaben einlesen</translation>
    </message>
    <message>
        <source>Export kernel…</source>
        <translation>Kern exportieren…</translation>
    </message>
    <message>
        <source>Write the kernel into a file for another program</source>
        <translation>Den Kern in eine Datei für ein anderes Programm schreiben</translation>
    </message>
    <message>
        <source>Find kernels of other programs…</source>
        <translation>Kerne anderer Programme suchen…</translation>
    </message>
    <message>
        <source>Look where GIMP, ImageJ and Aseprite keep theirs</source>
        <translation>Nachsehen, wo GIMP, ImageJ und Aseprite ihre haben</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Put the whole result on the clipboard, 8 bit</source>
        <translation>Das ganze Ergebnis in die Zwischenablage legen, 8 Bit</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Open the picture that is on the clipboard</source>
        <translation>Das Bild aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Paste as kernel</source>
        <translation>Als Kern einfügen</translation>
    </message>
    <message>
        <source>Read the clipboard's text as a kernel, in any known format</source>
        <translation>Den Text der Zwischenablage als Kern lesen, in jedem bekannten Format</translation>
    </message>
    <message>
        <source>Copy kernel as</source>
        <translation>Kern kopieren als</translation>
    </message>
    <message>
        <source>GIMP Convolution Matrix presets</source>
        <translation>Vorgaben der GIMP-Faltungsmatrix</translation>
    </message>
    <message>
        <source>ImageJ text</source>
        <translation>Text für ImageJ</translation>
    </message>
    <message>
        <source>ImageMagick kernel string</source>
        <translation>Kernzeile für ImageMagick</translation>
    </message>
    <message>
        <source>libvips matrix</source>
        <translation>Matrix für libvips</translation>
    </message>
    <message>
        <source>Aseprite convmatr</source>
        <translation>convmatr für Aseprite</translation>
    </message>
    <message>
        <source>SVG feConvolveMatrix</source>
        <translation>feConvolveMatrix für SVG</translation>
    </message>
    <message>
        <source>G'MIC matrix</source>
        <translation>Matrix für G'MIC</translation>
    </message>
    <message>
        <source>Comma-separated table</source>
        <translation>Tabelle mit Kommas</translation>
    </message>
    <message>
        <source>Tab-separated table</source>
        <translation>Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>Python list</source>
        <translation>Liste für Python</translation>
    </message>
    <message>
        <source>NumPy code</source>
        <translation>Code für NumPy</translation>
    </message>
    <message>
        <source>OpenCV code</source>
        <translation>Code für OpenCV</translation>
    </message>
    <message>
        <source>PyTorch code</source>
        <translation>Code für PyTorch</translation>
    </message>
    <message>
        <source>GLSL code</source>
        <translation>Code für GLSL</translation>
    </message>
    <message>
        <source>GLSL code of rank 2</source>
        <translation>GLSL-Code vom Rang 2</translation>
    </message>
    <message>
        <source>C code of rank 2</source>
        <translation>C-Code vom Rang 2</translation>
    </message>
    <message>
        <source>NumPy code of rank 2</source>
        <translation>NumPy-Code vom Rang 2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Open that page, frame or picture of the photo's file</source>
        <translation>Diese Seite oder dieses Bild der Datei öffnen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Save all pages as…</source>
        <translation>Alle Seiten speichern als…</translation>
    </message>
    <message>
        <source>Apply the steps to each page or frame of the photo's file, and write all of them</source>
        <translation>Die Schritte auf jede Seite oder jedes Bild der Datei anwenden und alle schreiben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Show the lessons, or go into the one that is under way</source>
        <translation>Die Lektionen zeigen, oder die begonnene fortsetzen</translation>
    </message>
    <message>
        <source>Begin a lesson</source>
        <translation>Lektion beginnen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Show the next page of the lesson</source>
        <translation>Die nächste Seite der Lektion zeigen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Show the page before, or the list</source>
        <translation>Die vorige Seite zeigen, oder die Liste</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show words that help with the task, or hide them</source>
        <translation>Worte zeigen, die bei der Aufgabe helfen, oder verbergen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Have the program do what the task asks for</source>
        <translation>Das Programm tun lassen, was die Aufgabe verlangt</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Go back to your own photo and work</source>
        <translation>Zum eigenen Foto und zur eigenen Arbeit zurück</translation>
    </message>
    <message>
        <source>Open lesson file…</source>
        <translation>Lektionsdatei öffnen…</translation>
    </message>
    <message>
        <source>Begin a lesson that lies in a Markdown file</source>
        <translation>Eine Lektion aus einer Markdown-Datei beginnen</translation>
    </message>
    <message>
        <source>Folder of own lessons</source>
        <translation>Ordner eigener Lektionen</translation>
    </message>
    <message>
        <source>Open the folder whose lessons are listed</source>
        <translation>Den Ordner öffnen, dessen Lektionen aufgelistet sind</translation>
    </message>
    <message>
        <source>Kernel from before and after…</source>
        <translation>Kern aus Vorher und Nachher…</translation>
    </message>
    <message>
        <source>Find the kernel that turns one picture into another, or why there is none</source>
        <translation>Den Kern finden, der ein Bild in ein anderes verwandelt, oder warum es keinen gibt</translation>
    </message>
    <message>
        <source>Kernel against this photo's blur…</source>
        <translation>Kern gegen die Unschärfe dieses Fotos…</translation>
    </message>
    <message>
        <source>Measure how the photo is blurred, and find the kernel that sharpens it</source>
        <translation>Messen, wie unscharf das Foto ist, und den Kern finden, der es schärft</translation>
    </message>
    <message>
        <source>Kernel by wish…</source>
        <translation>Kern nach Wunsch…</translation>
    </message>
    <message>
        <source>Draw a frequency response, or choose a derivative, and get the nearest kernel</source>
        <translation>Einen Frequenzgang zeichnen oder eine Ableitung wählen, und den nächsten Kern erhalten</translation>
    </message>
    <message>
        <source>Kernel from a picture…</source>
        <translation>Kernel aus einem Bild…</translation>
    </message>
    <message>
        <source>Make any picture, or a part of it, a kernel: lights take its shape</source>
        <translation>Ein Bild oder einen Teil davon zum Kernel machen: Lichter nehmen seine Form an</translation>
    </message>
    <message>
        <source>Cheaper kernel…</source>
        <translation>Billigerer Kernel…</translation>
    </message>
    <message>
        <source>Trade the edited kernel's exactness for time, measured on this photo</source>
        <translation>Genauigkeit des bearbeiteten Kernels gegen Zeit tauschen, an diesem Foto gemessen</translation>
    </message>
    <message>
        <source>Begin with a result</source>
        <translation>Mit einem Ergebnis beginnen</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Bring out fine detail: open the sample photo with this step</source>
        <translation>Feine Einzelheiten hervorheben: das Beispielfoto mit diesem Schritt öffnen</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Soften with a round lens: open the sample photo with this step</source>
        <translation>Mit einer runden Linse weichzeichnen: das Beispielfoto mit diesem Schritt öffnen</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Prägen</translation>
    </message>
    <message>
        <source>Turn edges into relief: open the sample photo with this step</source>
        <translation>Kanten zu Relief machen: das Beispielfoto mit diesem Schritt öffnen</translation>
    </message>
    <message>
        <source>Draw a kernel</source>
        <translation>Einen Kern zeichnen</translation>
    </message>
    <message>
        <source>Paint weights, watch the photo: open the sample photo with this step</source>
        <translation>Gewichte malen, dem Foto zusehen: das Beispielfoto mit diesem Schritt öffnen</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Stapel…</translation>
    </message>
    <message>
        <source>Put many photos through the same steps, while this window stays usable</source>
        <translation>Viele Fotos durch dieselben Schritte schicken, während dieses Fenster benutzbar bleibt</translation>
    </message>
    <message>
        <source>Batch queue</source>
        <translation>Warteschlange des Stapels</translation>
    </message>
    <message>
        <source>Add photos to the batch…</source>
        <translation>Fotos zum Stapel hinzufügen…</translation>
    </message>
    <message>
        <source>Choose photos that go through the batch</source>
        <translation>Fotos wählen, die durch den Stapel gehen</translation>
    </message>
    <message>
        <source>Add a folder to the batch…</source>
        <translation>Ordner zum Stapel hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a folder whose photos go through the batch</source>
        <translation>Einen Ordner wählen, dessen Fotos durch den Stapel gehen</translation>
    </message>
    <message>
        <source>Start the batch</source>
        <translation>Stapel starten</translation>
    </message>
    <message>
        <source>Do all photos of the list; what is there and current is skipped</source>
        <translation>Alle Fotos der Liste bearbeiten; was da und aktuell ist, wird übersprungen</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Stapel anhalten</translation>
    </message>
    <message>
        <source>Begin no other photo for now, or go on</source>
        <translation>Vorerst kein weiteres Foto beginnen, oder fortfahren</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Stapel abbrechen</translation>
    </message>
    <message>
        <source>Call off all photos that are not done; results that are whole stay</source>
        <translation>Alle nicht fertigen Fotos absagen; ganze Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Retry what has failed</source>
        <translation>Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Do the photos again that have failed in the batch</source>
        <translation>Die im Stapel fehlgeschlagenen Fotos noch einmal bearbeiten</translation>
    </message>
    <message>
        <source>Save the batch's report…</source>
        <translation>Bericht des Stapels speichern…</translation>
    </message>
    <message>
        <source>Keep what became of each photo, with sizes and checksums, as JSON</source>
        <translation>Behalten, was aus jedem Foto wurde, mit Größen und Prüfsummen, als JSON</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Ordner der Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Show what the batch has written in the file manager</source>
        <translation>Im Dateimanager zeigen, was der Stapel geschrieben hat</translation>
    </message>
    <message>
        <source>Verify the result…</source>
        <translation>Ergebnis prüfen…</translation>
    </message>
    <message>
        <source>Check that preview, export, batch and cluster give the same pixels of this photo</source>
        <translation>Prüfen, ob Vorschau, Export, Stapel und Cluster dieselben Bildpunkte dieses Fotos ergeben</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Put the photo's file on the clipboard, for a mail, a chat or a folder</source>
        <translation>Die Datei des Fotos in die Zwischenablage legen, für eine Mail, einen Chat oder einen Ordner</translation>
    </message>
    <message>
        <source>Copy the photo's file</source>
        <translation>Datei des Fotos kopieren</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Choose a folder and show its photos in the film strip</source>
        <translation>Einen Ordner wählen und seine Fotos im Filmstreifen zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Show or hide the photos of the folder under the canvas</source>
        <translation>Die Fotos des Ordners unter der Arbeitsfläche zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the film strip</source>
        <translation>Filmstreifen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Show the next photo of the folder</source>
        <translation>Das nächste Foto des Ordners zeigen</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Show the photo of the folder that comes before</source>
        <translation>Das Foto davor im Ordner zeigen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Messbilder</translation>
    </message>
    <message>
        <source>Clipped samples on the photo</source>
        <translation>Beschnittene Werte auf dem Foto</translation>
    </message>
    <message>
        <source>Mark and count what is at black or white, of the result's own pixels at any zoom</source>
        <translation>Markieren und zählen, was schwarz oder weiß ist, von den Bildpunkten des Ergebnisses bei jedem Zoom</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Draw how often each level is</source>
        <translation>Zeichnen, wie oft jede Stufe vorkommt</translation>
    </message>
    <message>
        <source>Histogram, logarithmic</source>
        <translation>Histogramm, logarithmisch</translation>
    </message>
    <message>
        <source>Draw how often each level is, rare ones too</source>
        <translation>Zeichnen, wie oft jede Stufe vorkommt, auch seltene</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Draw the levels from left to right of the photo</source>
        <translation>Die Stufen von links nach rechts des Fotos zeichnen</translation>
    </message>
    <message>
        <source>Scope with luma</source>
        <translation>Messbild mit Luma</translation>
    </message>
    <message>
        <source>Draw the luma of stored values</source>
        <translation>Die Luma der gespeicherten Werte zeichnen</translation>
    </message>
    <message>
        <source>Scope with lightness</source>
        <translation>Messbild mit Helligkeit</translation>
    </message>
    <message>
        <source>Draw the lightness CIE L*</source>
        <translation>Die Helligkeit CIE L* zeichnen</translation>
    </message>
    <message>
        <source>Scope of what is shown</source>
        <translation>Messbild des Gezeigten</translation>
    </message>
    <message>
        <source>Count the pixels as they are on the screen</source>
        <translation>Die Bildpunkte zählen, wie sie auf dem Bildschirm sind</translation>
    </message>
    <message>
        <source>Scope of the whole photo</source>
        <translation>Messbild des ganzen Fotos</translation>
    </message>
    <message>
        <source>Count every pixel of the result</source>
        <translation>Jeden Bildpunkt des Ergebnisses zählen</translation>
    </message>
    <message>
        <source>Pin a colour</source>
        <translation>Farbe anheften</translation>
    </message>
    <message>
        <source>Read the colour of the next place that is clicked, whatever the steps do to it</source>
        <translation>Die Farbe der nächsten angeklickten Stelle lesen, was die Schritte auch mit ihr tun</translation>
    </message>
    <message>
        <source>Remove all pins</source>
        <translation>Alle Nadeln entfernen</translation>
    </message>
    <message>
        <source>Take the pinned colours of this photo away</source>
        <translation>Die angehefteten Farben dieses Fotos entfernen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>Keep the steps as they are under a name; undo leaves it as it is</source>
        <translation>Die Schritte unter einem Namen behalten; Rückgängig lässt sie, wie sie sind</translation>
    </message>
    <message>
        <source>Return to the chosen snapshot</source>
        <translation>Zum gewählten Schnappschuss zurück</translation>
    </message>
    <message>
        <source>Have its steps in place of those there are, as one change</source>
        <translation>Seine Schritte anstelle der vorhandenen nehmen, als eine Änderung</translation>
    </message>
    <message>
        <source>Rename the chosen snapshot</source>
        <translation>Gewählten Schnappschuss umbenennen</translation>
    </message>
    <message>
        <source>Type another name in its row of the panel Snapshots</source>
        <translation>Einen anderen Namen in seiner Zeile des Felds Schnappschüsse eintippen</translation>
    </message>
    <message>
        <source>Remove the chosen snapshot</source>
        <translation>Gewählten Schnappschuss entfernen</translation>
    </message>
    <message>
        <source>Forget the chosen one of the panel Snapshots</source>
        <translation>Den gewählten im Feld Schnappschüsse vergessen</translation>
    </message>
    <message>
        <source>Compare snapshots…</source>
        <translation>Schnappschüsse vergleichen…</translation>
    </message>
    <message>
        <source>See any two states by a line, side by side, as their difference, or in turn</source>
        <translation>Zwei Zustände an einer Linie sehen, nebeneinander, als Unterschied, oder abwechselnd</translation>
    </message>
    <message>
        <source>Compare photos…</source>
        <translation>Fotos vergleichen …</translation>
    </message>
    <message>
        <source>See another open photo and this one side by side, by a line, or in turn</source>
        <translation>Ein anderes offenes Foto und dieses nebeneinander, mit einer Linie oder im Wechsel sehen</translation>
    </message>
    <message>
        <source>Compare with and without the step…</source>
        <translation>Mit und ohne den Schritt vergleichen…</translation>
    </message>
    <message>
        <source>See what the selected step changes: by a line, side by side, as a difference, in turn</source>
        <translation>Sehen, was der gewählte Schritt ändert: an einer Linie, nebeneinander, als Unterschied, abwechselnd</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Plugins…</translation>
    </message>
    <message>
        <source>See every plugin: what failed, what it printed, its check and its versions</source>
        <translation>Jedes Plugin zeigen: was scheiterte, was es ausgab, seine Prüfung und seine Versionen</translation>
    </message>
    <message>
        <source>Open plugin folder</source>
        <translation>Plugin-Ordner öffnen</translation>
    </message>
    <message>
        <source>Show your own plugins in the file manager</source>
        <translation>Die eigenen Plugins im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>New plugin…</source>
        <translation>Neues Plugin…</translation>
    </message>
    <message>
        <source>Write a working plugin to begin with</source>
        <translation>Ein funktionierendes Plugin zum Anfangen schreiben</translation>
    </message>
    <message>
        <source>Install plugin…</source>
        <translation>Plugin installieren…</translation>
    </message>
    <message>
        <source>Copy a plugin from a file or a package</source>
        <translation>Ein Plugin aus einer Datei oder einem Paket kopieren</translation>
    </message>
    <message>
        <source>Look for plugins again</source>
        <translation>Wieder nach Plugins sehen</translation>
    </message>
    <message>
        <source>Load plugins that are new or have changed</source>
        <translation>Plugins laden, die neu sind oder sich geändert haben</translation>
    </message>
    <message>
        <source>Crop and turn</source>
        <translation>Zuschneiden und drehen</translation>
    </message>
    <message>
        <source>Straighten by the horizon</source>
        <translation>Am Horizont ausrichten</translation>
    </message>
    <message>
        <source>Draw a line on the photo that should be level or upright</source>
        <translation>Eine Linie auf dem Foto ziehen, die waagrecht oder senkrecht sein soll</translation>
    </message>
    <message>
        <source>Pick from the photo</source>
        <translation>Vom Foto aufnehmen</translation>
    </message>
    <message>
        <source>Find plugins…</source>
        <translation>Plugins suchen…</translation>
    </message>
    <message>
        <source>Search the indexes of plugins, install and update</source>
        <translation>Die Verzeichnisse der Plugins durchsuchen, installieren und aktualisieren</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>Ergebnis exportieren…</translation>
    </message>
    <message>
        <source>Write what the panel Results shows as CSV or JSON</source>
        <translation>Was das Feld Ergebnisse zeigt, als CSV oder JSON schreiben</translation>
    </message>
    <message>
        <source>Clear results</source>
        <translation>Ergebnisse leeren</translation>
    </message>
    <message>
        <source>Forget what filters' buttons found, and what of it lies over the photo</source>
        <translation>Vergessen, was Schaltflächen von Filtern fanden, und was davon über dem Foto liegt</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Vorgabe speichern…</translation>
    </message>
    <message>
        <source>Keep these values under a name</source>
        <translation>Diese Werte unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Move preset to</source>
        <translation>Vorgabe verschieben nach</translation>
    </message>
    <message>
        <source>Keep the chosen preset in another folder</source>
        <translation>Die gewählte Vorgabe in einem anderen Ordner ablegen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Put it in the place of the step</source>
        <translation>An die Stelle des Schritts setzen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>List it among the favourites, or no longer</source>
        <translation>Unter die Favoriten aufnehmen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Type another name in its row</source>
        <translation>Einen anderen Namen in ihrer Zeile eintippen</translation>
    </message>
    <message>
        <source>Edit note and tags…</source>
        <translation>Notiz und Schlagwörter bearbeiten…</translation>
    </message>
    <message>
        <source>Change its note, tags, author and licence</source>
        <translation>Notiz, Schlagwörter, Autor und Lizenz ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Copy it into your presets under a free name</source>
        <translation>Unter einem freien Namen in die eigenen Vorgaben kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation>In die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Open its folder in the file manager</source>
        <translation>Ihren Ordner im Dateimanager öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete its file; Undo brings it back</source>
        <translation>Ihre Datei löschen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Sort by group</source>
        <translation>Nach Gruppen ordnen</translation>
    </message>
    <message>
        <source>List presets by folder and first tag</source>
        <translation>Vorgaben nach Ordner und erstem Schlagwort auflisten</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen ordnen</translation>
    </message>
    <message>
        <source>List presets in alphabetical order</source>
        <translation>Vorgaben alphabetisch auflisten</translation>
    </message>
    <message>
        <source>Sort by last use</source>
        <translation>Nach letzter Verwendung ordnen</translation>
    </message>
    <message>
        <source>List the presets used last first</source>
        <translation>Zuletzt verwendete Vorgaben zuerst auflisten</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>List the presets with a star</source>
        <translation>Vorgaben mit Stern auflisten</translation>
    </message>
    <message>
        <source>With the tag</source>
        <translation>Mit dem Schlagwort</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>List the presets of another folder too</source>
        <translation>Auch Vorgaben eines anderen Ordners auflisten</translation>
    </message>
    <message>
        <source>Save those shown as a bundle…</source>
        <translation>Gezeigte als Bündel speichern…</translation>
    </message>
    <message>
        <source>Write the presets that are listed into one file, to share</source>
        <translation>Die aufgelisteten Vorgaben in eine Datei schreiben, zum Weitergeben</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Arrange the window for the photo: presets, steps and the chosen step's form</source>
        <translation>Das Fenster für das Foto anordnen: Vorgaben, Schritte und das Formular des gewählten Schritts</translation>
    </message>
    <message>
        <source>Arrange the window for one kernel: its bench beside the photo, and what it does</source>
        <translation>Das Fenster für einen Kern anordnen: seine Werkbank neben dem Foto, und was er tut</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show up to four kernels on the same part of the photo</source>
        <translation>Bis zu vier Kerne auf demselben Teil des Fotos zeigen</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>See what a convolution does at each place, in numbers, on this photo</source>
        <translation>An diesem Foto in Zahlen sehen, was eine Faltung an jeder Stelle tut</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put the panels of this workspace where they are at first, and as large</source>
        <translation>Die Felder dieses Arbeitsbereichs an ihren Anfang und auf ihre Größe bringen</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Gleiten</translation>
    </message>
    <message>
        <source>See a kernel slide over the photo, and how each number of its map is worked out</source>
        <translation>Einen Kern über das Foto gleiten sehen, und wie jede Zahl seiner Karte entsteht</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>See the feature maps of a bank of kernels, and make one of them a step</source>
        <translation>Die Merkmalskarten einer Bank von Kernen sehen, und eine davon zum Schritt machen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Draw a small network, see the maps of every layer and what each value sees of the photo</source>
        <translation>Ein kleines Netz zeichnen, die Karten jeder Schicht sehen und was jeder Wert vom Foto sieht</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>See a kernel follow the error down, step by step, beside the least squares' own</source>
        <translation>Einen Kern Schritt für Schritt dem Fehler bergab folgen sehen, neben dem der kleinsten Quadrate</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Guess which of four kernels made a picture of your photo</source>
        <translation>Erraten, welcher von vier Kernen ein Bild aus Ihrem Foto gemacht hat</translation>
    </message>
    <message>
        <source>Sliding</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Have the kernel slide by itself, or stop it</source>
        <translation>Den Kern von selbst gleiten lassen, oder anhalten</translation>
    </message>
    <message>
        <source>One plane of weights for each colour, or one for all</source>
        <translation>Eine Ebene von Gewichten für jede Farbe, oder eine für alle</translation>
    </message>
    <message>
        <source>Draw weights for red, green and blue apart, or the same for all of them</source>
        <translation>Gewichte für Rot, Grün und Blau getrennt zeichnen, oder gemeinsam</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Go to the next place of the map</source>
        <translation>Zur nächsten Stelle der Karte gehen</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Stelle davor</translation>
    </message>
    <message>
        <source>Go to the place of the map before</source>
        <translation>Zur vorigen Stelle der Karte gehen</translation>
    </message>
    <message>
        <source>Place below</source>
        <translation>Stelle darunter</translation>
    </message>
    <message>
        <source>Go to the place of the map one row below</source>
        <translation>Zur Stelle eine Zeile tiefer gehen</translation>
    </message>
    <message>
        <source>Place above</source>
        <translation>Stelle darüber</translation>
    </message>
    <message>
        <source>Go to the place of the map one row above</source>
        <translation>Zur Stelle eine Zeile höher gehen</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>Go to the first place of the map</source>
        <translation>Zur ersten Stelle der Karte gehen</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Letzte Stelle</translation>
    </message>
    <message>
        <source>Go to the last place: the whole map is shown</source>
        <translation>Zur letzten Stelle gehen: Die ganze Karte wird gezeigt</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Play twice as many places a second</source>
        <translation>Doppelt so viele Stellen je Sekunde abspielen</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>Play half as many places a second</source>
        <translation>Halb so viele Stellen je Sekunde abspielen</translation>
    </message>
    <message>
        <source>Stop at each tap</source>
        <translation>Bei jedem Gewicht halten</translation>
    </message>
    <message>
        <source>Play from tap to tap, with the sum so far</source>
        <translation>Von Gewicht zu Gewicht abspielen, mit der Summe bis dahin</translation>
    </message>
    <message>
        <source>Next tap</source>
        <translation>Nächstes Gewicht</translation>
    </message>
    <message>
        <source>Go to the next tap of the field, or to its sum</source>
        <translation>Zum nächsten Gewicht des Felds gehen, oder zu seiner Summe</translation>
    </message>
    <message>
        <source>Pin the receptive field</source>
        <translation>Rezeptives Feld anheften</translation>
    </message>
    <message>
        <source>Keep the place, whatever the pointer is over</source>
        <translation>Die Stelle behalten, worüber der Zeiger auch ist</translation>
    </message>
    <message>
        <source>Copy the formula as text</source>
        <translation>Formel als Text kopieren</translation>
    </message>
    <message>
        <source>Put how the shown number is worked out on the clipboard</source>
        <translation>Die Rechnung der gezeigten Zahl in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy the formula as LaTeX</source>
        <translation>Formel als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy the formula as a NumPy line</source>
        <translation>Formel als NumPy-Zeile kopieren</translation>
    </message>
    <message>
        <source>Save the slide…</source>
        <translation>Gleiten speichern…</translation>
    </message>
    <message>
        <source>Write the slide as GIF, WebP, MP4 or frames, or a figure of it as SVG or PDF</source>
        <translation>Das Gleiten als GIF, WebP, MP4 oder Einzelbilder schreiben, oder ein Bild davon als SVG oder PDF</translation>
    </message>
    <message>
        <source>Move the crop right</source>
        <translation>Ausschnitt nach rechts</translation>
    </message>
    <message>
        <source>Take a part of the photo farther right</source>
        <translation>Einen Teil des Fotos weiter rechts nehmen</translation>
    </message>
    <message>
        <source>Move the crop left</source>
        <translation>Ausschnitt nach links</translation>
    </message>
    <message>
        <source>Take a part of the photo farther left</source>
        <translation>Einen Teil des Fotos weiter links nehmen</translation>
    </message>
    <message>
        <source>Move the crop down</source>
        <translation>Ausschnitt nach unten</translation>
    </message>
    <message>
        <source>Take a part of the photo farther down</source>
        <translation>Einen Teil des Fotos weiter unten nehmen</translation>
    </message>
    <message>
        <source>Move the crop up</source>
        <translation>Ausschnitt nach oben</translation>
    </message>
    <message>
        <source>Take a part of the photo farther up</source>
        <translation>Einen Teil des Fotos weiter oben nehmen</translation>
    </message>
    <message>
        <source>Crop where the photo was looked at</source>
        <translation>Ausschnitt, wo das Foto betrachtet wurde</translation>
    </message>
    <message>
        <source>Lay the crop in the middle of what was last seen of the photo</source>
        <translation>Den Ausschnitt in die Mitte des zuletzt Gesehenen legen</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <source>Use the map as a step</source>
        <translation>Karte als Schritt verwenden</translation>
    </message>
    <message>
        <source>Add the chosen map's kernel as a step, laid on grey</source>
        <translation>Den Kern der gewählten Karte als Schritt hinzufügen, auf Grau gelegt</translation>
    </message>
    <message>
        <source>Edit the map's weights</source>
        <translation>Gewichte der Karte bearbeiten</translation>
    </message>
    <message>
        <source>Draw over the chosen map's kernel, in its grid</source>
        <translation>Über den Kern der gewählten Karte zeichnen, in seinem Gitter</translation>
    </message>
    <message>
        <source>Maximum of maps</source>
        <translation>Maximum der Karten</translation>
    </message>
    <message>
        <source>The largest value of the marked maps, or of all, at each place</source>
        <translation>Der größte Wert der markierten Karten, oder aller, an jeder Stelle</translation>
    </message>
    <message>
        <source>Sum of maps</source>
        <translation>Summe der Karten</translation>
    </message>
    <message>
        <source>The marked maps, or all, added</source>
        <translation>Die markierten Karten, oder alle, addiert</translation>
    </message>
    <message>
        <source>Magnitude of maps</source>
        <translation>Betrag der Karten</translation>
    </message>
    <message>
        <source>The root of the sum of the marked maps' squares, or of all</source>
        <translation>Die Wurzel aus der Summe der Quadrate der markierten Karten, oder aller</translation>
    </message>
    <message>
        <source>Orientation of maps</source>
        <translation>Richtung der Karten</translation>
    </message>
    <message>
        <source>The direction across which the photo changes, as a hue, by the marked maps</source>
        <translation>Die Richtung, in der sich das Foto ändert, als Farbton, nach den markierten Karten</translation>
    </message>
    <message>
        <source>Sort the feature maps</source>
        <translation>Die Merkmalskarten ordnen</translation>
    </message>
    <message>
        <source>Export the maps…</source>
        <translation>Karten exportieren…</translation>
    </message>
    <message>
        <source>Write all maps: float TIFF, NumPy array or a PNG sheet</source>
        <translation>Alle Karten schreiben: Fließkomma-TIFF, NumPy-Array oder PNG-Bogen</translation>
    </message>
    <message>
        <source>Open layers…</source>
        <translation>Schichten öffnen…</translation>
    </message>
    <message>
        <source>Lay the convolutions of an ONNX, safetensors or NumPy file</source>
        <translation>Die Faltungen einer Datei von ONNX, safetensors oder NumPy legen</translation>
    </message>
    <message>
        <source>Save the bank…</source>
        <translation>Bank speichern…</translation>
    </message>
    <message>
        <source>Write the kernels as a layer: ONNX, safetensors or NumPy</source>
        <translation>Die Kerne als Schicht schreiben: ONNX, safetensors oder NumPy</translation>
    </message>
    <message>
        <source>The difference across and down, smoothed along the edge</source>
        <translation>Der Unterschied quer und längs, entlang der Kante geglättet</translation>
    </message>
    <message>
        <source>3 levels of detail, fine to coarse, and the blur that is left</source>
        <translation>3 Stufen Einzelheiten, fein bis grob, und die Unschärfe, die bleibt</translation>
    </message>
    <message>
        <source>Waves of 8 directions and 3 lengths, 15×15, of zero sum</source>
        <translation>Wellen in 8 Richtungen und 3 Längen, 15×15, mit Summe null</translation>
    </message>
    <message>
        <source>Edges and bars of 3 scales and 6 directions, 8 rings, 4 blobs, 49×49</source>
        <translation>Kanten und Balken in 3 Größen und 6 Richtungen, 8 Ringe, 4 Flecken, 49×49</translation>
    </message>
    <message>
        <source>13 waves that run round, 49×49</source>
        <translation>13 Wellen, die rundum laufen, 49×49</translation>
    </message>
    <message>
        <source>The 38 filters of MR8: edges and bars of 3 scales and 6 directions, a blob, a ring, 49×49</source>
        <translation>Die 38 Filter von MR8: Kanten und Balken in 3 Größen und 6 Richtungen, ein Fleck, ein Ring, 49×49</translation>
    </message>
    <message>
        <source>Differences across, down and diagonal of 3 levels, and the mean</source>
        <translation>Unterschiede quer, längs und diagonal in 3 Stufen, und das Mittel</translation>
    </message>
    <message>
        <source>9 products of cosines, of norm 1</source>
        <translation>9 Produkte von Kosinus, mit Norm 1</translation>
    </message>
    <message>
        <source>25 products of cosines, of norm 1</source>
        <translation>25 Produkte von Kosinus, mit Norm 1</translation>
    </message>
    <message>
        <source>Bases of a Gaussian's derivatives G1, G2 and G2's quadrature H2: sums give any angle</source>
        <translation>Basen der Ableitungen G1, G2 einer Gauß-Funktion und der Quadratur H2 von G2: Summen ergeben jeden Winkel</translation>
    </message>
    <message>
        <source>Products of level, edge, spot, wave and ripple: a column's name, then a row's</source>
        <translation>Produkte von Pegel, Kante, Fleck, Welle und Riffel: erst Spalte, dann Zeile</translation>
    </message>
    <message>
        <source>16 kernels 5×5 by chance, of norm 1, the same each time</source>
        <translation>16 zufällige Kerne 5×5 mit Norm 1, jedes Mal dieselben</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Schichten des Netzes</translation>
    </message>
    <message>
        <source>Add to the network: convolution</source>
        <translation>Zum Netz hinzufügen: Faltung</translation>
    </message>
    <message>
        <source>Add a convolution to the network, after the chosen layer</source>
        <translation>Dem Netz nach der gewählten Schicht eine Faltung hinzufügen</translation>
    </message>
    <message>
        <source>Add to the network: transposed convolution</source>
        <translation>Zum Netz hinzufügen: transponierte Faltung</translation>
    </message>
    <message>
        <source>Add a transposed convolution, which makes maps larger: each value stamps the kernel</source>
        <translation>Eine transponierte Faltung hinzufügen, die Karten vergrößert: Jeder Wert stempelt den Kern</translation>
    </message>
    <message>
        <source>Add to the network: largest of a window</source>
        <translation>Zum Netz hinzufügen: Größtes eines Fensters</translation>
    </message>
    <message>
        <source>Add a layer that takes the largest value of each window</source>
        <translation>Eine Schicht hinzufügen, die den größten Wert jedes Fensters nimmt</translation>
    </message>
    <message>
        <source>Add to the network: mean of a window</source>
        <translation>Zum Netz hinzufügen: Mittel eines Fensters</translation>
    </message>
    <message>
        <source>Add a layer that takes the mean of each window</source>
        <translation>Eine Schicht hinzufügen, die das Mittel jedes Fensters nimmt</translation>
    </message>
    <message>
        <source>Add to the network: activation</source>
        <translation>Zum Netz hinzufügen: Aktivierung</translation>
    </message>
    <message>
        <source>Add a layer of ReLU or another activation, value by value</source>
        <translation>Eine Schicht mit ReLU oder anderer Aktivierung hinzufügen, Wert für Wert</translation>
    </message>
    <message>
        <source>Add to the network: sum</source>
        <translation>Zum Netz hinzufügen: Summe</translation>
    </message>
    <message>
        <source>Add a layer that adds what an earlier layer gave (a residual)</source>
        <translation>Eine Schicht hinzufügen, die das Ergebnis einer früheren addiert (Residuum)</translation>
    </message>
    <message>
        <source>Remove the network's layer</source>
        <translation>Schicht des Netzes entfernen</translation>
    </message>
    <message>
        <source>Take the chosen layer of the network away</source>
        <translation>Die gewählte Schicht aus dem Netz nehmen</translation>
    </message>
    <message>
        <source>Move the network's layer up</source>
        <translation>Schicht des Netzes nach oben</translation>
    </message>
    <message>
        <source>Exchange the chosen layer with the one before it</source>
        <translation>Die gewählte Schicht mit der davor tauschen</translation>
    </message>
    <message>
        <source>Move the network's layer down</source>
        <translation>Schicht des Netzes nach unten</translation>
    </message>
    <message>
        <source>Exchange the chosen layer with the one after it</source>
        <translation>Die gewählte Schicht mit der danach tauschen</translation>
    </message>
    <message>
        <source>Undo the change of the network</source>
        <translation>Änderung des Netzes zurücknehmen</translation>
    </message>
    <message>
        <source>Have the network as it was before the last change</source>
        <translation>Das Netz, wie es vor der letzten Änderung war</translation>
    </message>
    <message>
        <source>Redo the change of the network</source>
        <translation>Änderung des Netzes wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone of the network</source>
        <translation>Wieder tun, was am Netz zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Netz öffnen…</translation>
    </message>
    <message>
        <source>Take the layers of a .json or .onnx file</source>
        <translation>Die Schichten einer Datei .json oder .onnx nehmen</translation>
    </message>
    <message>
        <source>Save the network…</source>
        <translation>Netz speichern…</translation>
    </message>
    <message>
        <source>Write the network as .json, which the command line reads, or as .onnx</source>
        <translation>Das Netz als .json schreiben, das die Befehlszeile liest, oder als .onnx</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn or pause</source>
        <translation>Lernen oder anhalten</translation>
    </message>
    <message>
        <source>Have the kernel follow the error down, or stop it</source>
        <translation>Den Kern dem Fehler bergab folgen lassen, oder anhalten</translation>
    </message>
    <message>
        <source>One step of learning</source>
        <translation>Ein Lernschritt</translation>
    </message>
    <message>
        <source>Go one step downhill</source>
        <translation>Einen Schritt bergab gehen</translation>
    </message>
    <message>
        <source>Begin learning again</source>
        <translation>Lernen neu beginnen</translation>
    </message>
    <message>
        <source>Forget what was learned, and begin again</source>
        <translation>Gelerntes vergessen und neu beginnen</translation>
    </message>
    <message>
        <source>Use the learned kernel as a step</source>
        <translation>Gelernten Kern als Schritt verwenden</translation>
    </message>
    <message>
        <source>Add what is learned so far as a step</source>
        <translation>Das bisher Gelernte als Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Guess kernel 1</source>
        <translation>Kern 1 raten</translation>
    </message>
    <message>
        <source>Say that kernel 1 made the picture</source>
        <translation>Sagen, dass Kern 1 das Bild gemacht hat</translation>
    </message>
    <message>
        <source>Guess kernel 2</source>
        <translation>Kern 2 raten</translation>
    </message>
    <message>
        <source>Say that kernel 2 made the picture</source>
        <translation>Sagen, dass Kern 2 das Bild gemacht hat</translation>
    </message>
    <message>
        <source>Guess kernel 3</source>
        <translation>Kern 3 raten</translation>
    </message>
    <message>
        <source>Say that kernel 3 made the picture</source>
        <translation>Sagen, dass Kern 3 das Bild gemacht hat</translation>
    </message>
    <message>
        <source>Guess kernel 4</source>
        <translation>Kern 4 raten</translation>
    </message>
    <message>
        <source>Say that kernel 4 made the picture</source>
        <translation>Sagen, dass Kern 4 das Bild gemacht hat</translation>
    </message>
    <message>
        <source>Hint at the kernel</source>
        <translation>Hinweis auf den Kern</translation>
    </message>
    <message>
        <source>Say where to look</source>
        <translation>Sagen, wohin man sehen soll</translation>
    </message>
    <message>
        <source>Skip the round</source>
        <translation>Runde überspringen</translation>
    </message>
    <message>
        <source>See which kernel it was, and lose the round</source>
        <translation>Sehen, welcher Kern es war, und die Runde verlieren</translation>
    </message>
    <message>
        <source>Next kernel to guess</source>
        <translation>Nächster Kern zum Raten</translation>
    </message>
    <message>
        <source>Go on to the next round, or game</source>
        <translation>Zur nächsten Runde oder zum nächsten Spiel</translation>
    </message>
    <message>
        <source>Compare one kernel more, up to four</source>
        <translation>Einen Kern mehr vergleichen, bis zu vier</translation>
    </message>
    <message>
        <source>Compare one kernel more</source>
        <translation>Einen Kern mehr vergleichen</translation>
    </message>
    <message>
        <source>Next reference</source>
        <translation>Nächster Bezug</translation>
    </message>
    <message>
        <source>Compare the others with the next side, in place of the first</source>
        <translation>Die anderen mit der nächsten Seite vergleichen statt mit der ersten</translation>
    </message>
    <message>
        <source>Compare: next reference</source>
        <translation>Vergleichen: nächster Bezug</translation>
    </message>
    <message>
        <source>Link zoom and pan</source>
        <translation>Zoom und Ausschnitt verbinden</translation>
    </message>
    <message>
        <source>Move all compared pictures together, or each alone</source>
        <translation>Alle verglichenen Bilder gemeinsam bewegen, oder jedes allein</translation>
    </message>
    <message>
        <source>Compare: link zoom and pan</source>
        <translation>Vergleich: Zoom und Ausschnitt verbinden</translation>
    </message>
    <message>
        <source>Pin the cursor</source>
        <translation>Zeiger anheften</translation>
    </message>
    <message>
        <source>Keep the compared place, whatever the pointer is over; a click moves it</source>
        <translation>Die verglichene Stelle behalten, worüber der Zeiger auch ist; ein Klick verlegt sie</translation>
    </message>
    <message>
        <source>Compare: pin the cursor</source>
        <translation>Vergleich: Zeiger anheften</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Drag a rectangle over the photo; Shift makes it a square</source>
        <translation>Ein Rechteck über das Foto ziehen; Umschalt macht es zum Quadrat</translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation>Ellipse zeichnen</translation>
    </message>
    <message>
        <source>Drag an ellipse over the photo; Shift makes it a circle</source>
        <translation>Eine Ellipse über das Foto ziehen; Umschalt macht sie zum Kreis</translation>
    </message>
    <message>
        <source>Draw linear gradient</source>
        <translation>Linearen Verlauf zeichnen</translation>
    </message>
    <message>
        <source>Drag from where the step is full to where it ends; Shift keeps it level</source>
        <translation>Von da, wo der Schritt voll ist, dahin ziehen, wo er endet; Umschalt hält waagrecht</translation>
    </message>
    <message>
        <source>Draw radial gradient</source>
        <translation>Radialen Verlauf zeichnen</translation>
    </message>
    <message>
        <source>Drag from the middle outwards; Shift makes it round</source>
        <translation>Von der Mitte nach außen ziehen; Umschalt macht rund</translation>
    </message>
    <message>
        <source>Draw brush</source>
        <translation>Mit dem Pinsel zeichnen</translation>
    </message>
    <message>
        <source>Paint the mask on the photo; X erases, [ and ] change the size</source>
        <translation>Die Maske auf das Foto malen; X radiert, [ und ] ändern die Größe</translation>
    </message>
    <message>
        <source>Draw lasso</source>
        <translation>Lasso zeichnen</translation>
    </message>
    <message>
        <source>Draw around a part of the photo, or click from corner to corner</source>
        <translation>Um einen Teil des Fotos ziehen, oder von Ecke zu Ecke klicken</translation>
    </message>
    <message>
        <source>Click where the chosen range or colour of the mask is to be full</source>
        <translation>Klicken, wo der gewählte Bereich oder die Farbe der Maske voll sein soll</translation>
    </message>
    <message>
        <source>choose a range or a colour of the mask first</source>
        <translation>zuerst einen Bereich oder eine Farbe der Maske wählen</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>Beim Zeichnen</translation>
    </message>
    <message>
        <source>Paint or erase</source>
        <translation>Malen oder radieren</translation>
    </message>
    <message>
        <source>Have the brush erase instead of paint, or back</source>
        <translation>Den Pinsel radieren statt malen lassen, oder zurück</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Make the mask's brush larger</source>
        <translation>Den Pinsel der Maske vergrößern</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Make the mask's brush smaller</source>
        <translation>Den Pinsel der Maske verkleinern</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <translation>Härterer Pinsel</translation>
    </message>
    <message>
        <source>Make the edge of the mask's brush harder</source>
        <translation>Den Rand des Pinsels härter machen</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <translation>Weicherer Pinsel</translation>
    </message>
    <message>
        <source>Make the edge of the mask's brush softer</source>
        <translation>Den Rand des Pinsels weicher machen</translation>
    </message>
    <message>
        <source>Draw no more</source>
        <translation>Nicht mehr zeichnen</translation>
    </message>
    <message>
        <source>Put the mask's tool away; what was drawn stays</source>
        <translation>Das Werkzeug der Maske weglegen; Gezeichnetes bleibt</translation>
    </message>
    <message>
        <source>Frame on the photo</source>
        <translation>Rahmen auf dem Foto</translation>
    </message>
    <message>
        <source>Show the whole photo with the crop's frame or the corners on it, or the result</source>
        <translation>Das ganze Foto mit dem Rahmen des Ausschnitts oder den Ecken zeigen, oder das Ergebnis</translation>
    </message>
    <message>
        <source>Turn photo and frame left</source>
        <translation>Foto und Rahmen nach links drehen</translation>
    </message>
    <message>
        <source>Turn the photo left by 90°, and the frame of the edited crop with it</source>
        <translation>Das Foto um 90° nach links drehen, und den Rahmen des bearbeiteten Zuschnitts mit ihm</translation>
    </message>
    <message>
        <source>Turn photo and frame right</source>
        <translation>Foto und Rahmen nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the photo right by 90°, and the frame of the edited crop with it</source>
        <translation>Das Foto um 90° nach rechts drehen, und den Rahmen des bearbeiteten Zuschnitts mit ihm</translation>
    </message>
    <message>
        <source>Mirror photo and frame</source>
        <translation>Foto und Rahmen spiegeln</translation>
    </message>
    <message>
        <source>Mirror the photo left to right, and the frame of the edited crop with it</source>
        <translation>Das Foto seitlich spiegeln, und den Rahmen des bearbeiteten Zuschnitts mit ihm</translation>
    </message>
    <message>
        <source>Guide in a crop</source>
        <translation>Hilfslinien im Zuschnitt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Draw no lines in the frame of a crop</source>
        <translation>Keine Linien im Rahmen eines Zuschnitts zeichnen</translation>
    </message>
    <message>
        <source>Guide: none</source>
        <translation>Hilfslinien: keine</translation>
    </message>
    <message>
        <source>edit a crop first</source>
        <translation>zuerst einen Zuschnitt bearbeiten</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Drittel</translation>
    </message>
    <message>
        <source>Part the frame of a crop in three both ways</source>
        <translation>Den Rahmen eines Zuschnitts in beiden Richtungen dritteln</translation>
    </message>
    <message>
        <source>Guide: thirds</source>
        <translation>Hilfslinien: Drittel</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>Golden</translation>
    </message>
    <message>
        <source>Part the frame of a crop in the golden section both ways</source>
        <translation>Den Rahmen eines Zuschnitts in beiden Richtungen im Goldenen Schnitt teilen</translation>
    </message>
    <message>
        <source>Guide: golden section</source>
        <translation>Hilfslinien: Goldener Schnitt</translation>
    </message>
    <message>
        <source>Draw a line at 45° from each corner of a crop's frame</source>
        <translation>Von jeder Ecke des Rahmens eine Linie unter 45° ziehen</translation>
    </message>
    <message>
        <source>Guide: diagonals</source>
        <translation>Hilfslinien: Diagonalen</translation>
    </message>
    <message>
        <source>Draw a grid of squares in the frame of a crop</source>
        <translation>Ein Gitter aus Quadraten in den Rahmen eines Zuschnitts zeichnen</translation>
    </message>
    <message>
        <source>Guide: grid</source>
        <translation>Hilfslinien: Gitter</translation>
    </message>
    <message>
        <source>Drag the curve on the photo</source>
        <translation>Die Kurve auf dem Foto ziehen</translation>
    </message>
    <message>
        <source>Press on a tone of the photo and drag it up or down: the edited curve goes with it</source>
        <translation>Auf einen Ton des Fotos drücken und ihn auf- oder abziehen: die bearbeitete Kurve geht mit</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Das Foto größer zeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Das Foto kleiner zeigen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>Show a photo pixel as a screen pixel</source>
        <translation>Einen Bildpunkt des Fotos als einen des Bildschirms zeigen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Show the photo as it was opened</source>
        <translation>Das Foto zeigen, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Show before and after beside a line, or only after again</source>
        <translation>Vorher und nachher an einer Linie zeigen, oder wieder nur nachher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Das Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Result shown</source>
        <translation>Gezeigtes Ergebnis</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Show the colours that the file will have</source>
        <translation>Die Farben zeigen, die die Datei haben wird</translation>
    </message>
    <message>
        <source>Signed values</source>
        <translation>Werte mit Vorzeichen</translation>
    </message>
    <message>
        <source>Show negative values in blue, positive ones in orange</source>
        <translation>Negative Werte blau, positive orange zeigen</translation>
    </message>
    <message>
        <source>Out-of-range overlay</source>
        <translation>Werte außerhalb markieren</translation>
    </message>
    <message>
        <source>Mark what lies below black or above white</source>
        <translation>Markieren, was unter Schwarz oder über Weiß liegt</translation>
    </message>
    <message>
        <source>Offset for display only</source>
        <translation>Versatz nur zur Anzeige</translation>
    </message>
    <message>
        <source>Add a grey on the screen, so that negative values show</source>
        <translation>Auf dem Bildschirm ein Grau addieren, damit negative Werte zu sehen sind</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>Write values of pixels as 0 to 255 in the status bar and the probe</source>
        <translation>Werte der Bildpunkte in Statuszeile und Sonde als 0 bis 255 schreiben</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>Write values of pixels as 0 to 1 in the status bar and the probe</source>
        <translation>Werte der Bildpunkte in Statuszeile und Sonde als 0 bis 1 schreiben</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Write values of pixels as percent in the status bar and the probe</source>
        <translation>Werte der Bildpunkte in Statuszeile und Sonde als Prozent schreiben</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>Write values of pixels as 16 bit in the status bar and the probe</source>
        <translation>Werte der Bildpunkte in Statuszeile und Sonde als 16 Bit schreiben</translation>
    </message>
    <message>
        <source>Colour management</source>
        <translation>Farbverwaltung</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Druckprobe</translation>
    </message>
    <message>
        <source>Show the photo as the printer's profile says that it will be printed</source>
        <translation>Das Foto so zeigen, wie es nach dem Profil des Druckers gedruckt wird</translation>
    </message>
    <message>
        <source>Gamut warning</source>
        <translation>Farbraumwarnung</translation>
    </message>
    <message>
        <source>Mark in magenta the colours that the printer's profile has no room for</source>
        <translation>In Magenta die Farben markieren, für die das Profil des Druckers keinen Platz hat</translation>
    </message>
    <message>
        <source>Printer profile…</source>
        <translation>Profil des Druckers…</translation>
    </message>
    <message>
        <source>Choose the ICC profile of the printer and paper for soft proof and gamut warning</source>
        <translation>Das ICC-Profil von Drucker und Papier für Druckprobe und Farbraumwarnung wählen</translation>
    </message>
    <message>
        <source>Proof intent</source>
        <translation>Absicht der Druckprobe</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>Bring colours into the printer's profile by the perceptual intent</source>
        <translation>Farben mit der Absicht Wahrnehmung in das Profil des Druckers bringen</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Bring colours into the printer's profile by the relative intent</source>
        <translation>Farben mit der relativen Absicht in das Profil des Druckers bringen</translation>
    </message>
    <message>
        <source>Bring colours into the printer's profile by the saturation intent</source>
        <translation>Farben mit der Absicht Sättigung in das Profil des Druckers bringen</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Bring colours into the printer's profile by the absolute intent</source>
        <translation>Farben mit der absoluten Absicht in das Profil des Druckers bringen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinung</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Erscheinung des Systems</translation>
    </message>
    <message>
        <source>Follow the desktop's light or dark theme</source>
        <translation>Der hellen oder dunklen Erscheinung des Desktops folgen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helle Erscheinung</translation>
    </message>
    <message>
        <source>Show dark words on light panels</source>
        <translation>Dunkle Schrift auf hellen Feldern zeigen</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Erscheinung</translation>
    </message>
    <message>
        <source>Show light words on dark panels</source>
        <translation>Helle Schrift auf dunklen Feldern zeigen</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Show white words and lines on black</source>
        <translation>Weiße Schrift und Linien auf Schwarz zeigen</translation>
    </message>
    <message>
        <source>Probe a pixel</source>
        <translation>Einen Bildpunkt erkunden</translation>
    </message>
    <message>
        <source>Show how the kernel makes one pixel, in numbers</source>
        <translation>In Zahlen zeigen, wie der Kern einen Bildpunkt macht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write one or several files with size, colours, quality and metadata of your choice</source>
        <translation>Eine oder mehrere Dateien schreiben, mit Größe, Farben, Qualität und Metadaten nach Wahl</translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation>Foto exportieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Look at the result on a page, and print it, also into a PDF file</source>
        <translation>Das Ergebnis auf einer Seite ansehen und drucken, auch in eine PDF-Datei</translation>
    </message>
    <message>
        <source>Print the photo</source>
        <translation>Foto drucken</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose looks, units, memory, folders, recovery and shortcuts</source>
        <translation>Aussehen, Einheiten, Speicher, Ordner, Wiederherstellung und Tastenkürzel wählen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List all keys; change them, and reset them</source>
        <translation>Alle Tasten auflisten, ändern und zurücksetzen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Show every widget of the window with all its states</source>
        <translation>Jeden Baustein des Fensters in allen Zuständen zeigen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Import shortcuts…</source>
        <translation>Tastenkürzel importieren…</translation>
    </message>
    <message>
        <source>Give all commands the keys that a file holds, as another machine wrote it</source>
        <translation>Allen Befehlen die Tasten aus einer Datei geben, wie ein anderer Rechner sie schrieb</translation>
    </message>
    <message>
        <source>Export shortcuts…</source>
        <translation>Tastenkürzel exportieren…</translation>
    </message>
    <message>
        <source>Write the keys that differ from those at first to a file</source>
        <translation>Die Tasten, die von den anfänglichen abweichen, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Kernelroom</source>
        <translation>Kernelroom</translation>
    </message>
    <message>
        <source>Give all commands the shortcuts of this set. As the guide names them</source>
        <translation>Allen Befehlen die Tastenkürzel dieses Satzes geben. Wie das Handbuch sie nennt</translation>
    </message>
    <message>
        <source>As in GIMP</source>
        <translation>Wie in GIMP</translation>
    </message>
    <message>
        <source>Give all commands the shortcuts of this set. What both have has GIMP's keys</source>
        <translation>Allen Befehlen die Tastenkürzel dieses Satzes geben. Was beide haben, hat die Tasten von GIMP</translation>
    </message>
    <message>
        <source>As in Photoshop</source>
        <translation>Wie in Photoshop</translation>
    </message>
    <message>
        <source>Give all commands the shortcuts of this set. What are layers there are steps here</source>
        <translation>Allen Befehlen die Tastenkürzel dieses Satzes geben. Was dort Ebenen sind, sind hier Schritte</translation>
    </message>
    <message>
        <source>As in darktable</source>
        <translation>Wie in darktable</translation>
    </message>
    <message>
        <source>Give all commands the shortcuts of this set. Zoom, proof and export as there</source>
        <translation>Allen Befehlen die Tastenkürzel dieses Satzes geben. Zoom, Druckprobe und Export wie dort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Find a command, filter, preset or panel by its words</source>
        <translation>Einen Befehl, Filter, eine Vorgabe oder ein Feld nach Wörtern finden</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Filters with their values, kept under names</source>
        <translation>Filter mit ihren Werten, unter Namen behalten</translation>
    </message>
    <message>
        <source>How often each level is in what is shown, and what is clipped</source>
        <translation>Wie oft jede Stufe im Gezeigten vorkommt, und was beschnitten ist</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The colour under the pointer and pinned ones, before and after</source>
        <translation>Die Farbe unter dem Zeiger und angeheftete, vorher und nachher</translation>
    </message>
    <message>
        <source>The form of the step being edited</source>
        <translation>Das Formular des bearbeiteten Schritts</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The steps in the order in which they are done</source>
        <translation>Die Schritte in der Reihenfolge, in der sie ausgeführt werden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, and what of it is undone</source>
        <translation>Was getan wurde, und was davon zurückgenommen ist</translation>
    </message>
    <message>
        <source>States of the photo under names, to return to</source>
        <translation>Zustände des Fotos unter Namen, zum Zurückkehren</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>What the file says: Exif, GPS, XMP, IPTC, profile and texts</source>
        <translation>Was die Datei sagt: Exif, GPS, XMP, IPTC, Profil und Texte</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>How long edits take to reach the screen</source>
        <translation>Wie lange Änderungen bis auf den Bildschirm brauchen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>How the kernel makes one pixel, in numbers</source>
        <translation>Wie der Kern einen Bildpunkt macht, in Zahlen</translation>
    </message>
    <message>
        <source>Every plugin, its state, and what is wrong with it</source>
        <translation>Jedes Plugin, sein Zustand, und was mit ihm nicht stimmt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What filters' buttons found: tables, plots and texts</source>
        <translation>Was Schaltflächen von Filtern fanden: Tabellen, Kurven und Texte</translation>
    </message>
    <message>
        <source>Short lessons that take place in this window</source>
        <translation>Kurze Lektionen, die in diesem Fenster stattfinden</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>What the kernel does: figures, response, edge and chart</source>
        <translation>Was der Kern tut: Kennzahlen, Frequenzgang, Kante und Testbild</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen for the window, or no longer</source>
        <translation>Den ganzen Bildschirm für das Fenster nutzen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Explain this control</source>
        <translation>Dieses Element erklären</translation>
    </message>
    <message>
        <source>Open the guide where it tells of the control under the pointer or with the focus</source>
        <translation>Das Handbuch öffnen, wo es vom Element unter dem Zeiger oder mit dem Fokus spricht</translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Have the next click tell what a control does, in place of doing it</source>
        <translation>Den nächsten Klick sagen lassen, was ein Element tut, statt es zu tun</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Read tutorials, concepts and reference, without a network</source>
        <translation>Anleitungen, Grundlagen und Nachschlagewerk lesen, ohne Netz</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Read what each version of the program has changed</source>
        <translation>Lesen, was jede Version des Programms geändert hat</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <source>Show where things are, in six hints</source>
        <translation>In sechs Hinweisen zeigen, wo alles ist</translation>
    </message>
    <message>
        <source>Copy facts for a bug report</source>
        <translation>Angaben für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Copy versions, processor, Qt, plugins and folders, without personal data</source>
        <translation>Versionen, Prozessor, Qt, Plugins und Ordner kopieren, ohne persönliche Daten</translation>
    </message>
    <message>
        <source>Show crash reports</source>
        <translation>Absturzberichte zeigen</translation>
    </message>
    <message>
        <source>Open the folder in which faults of the program are written down</source>
        <translation>Den Ordner öffnen, in dem Fehler des Programms aufgeschrieben sind</translation>
    </message>
    <message>
        <source>About Kernelroom</source>
        <translation>Über Kernelroom</translation>
    </message>
    <message>
        <source>Show the version, and the licences of all parts</source>
        <translation>Die Version und die Lizenzen aller Teile zeigen</translation>
    </message>
    <message>
        <source>Posterize</source>
        <translation>Tonwerte verringern</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Künstlerisch</translation>
    </message>
    <message>
        <source>Leave so many levels of each channel: the nearest of equal steps, as gimp:posterize.</source>
        <translation>So viele Stufen je Kanal übrig lassen: die nächste von gleichen Schritten, wie gimp:posterize.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>How many, black and white among them.</source>
        <translation>Wie viele, Schwarz und Weiß eingeschlossen.</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Kastenweichzeichner</translation>
    </message>
    <message>
        <source>Take the mean of a rectangle.</source>
        <translation>Das Mittel eines Rechtecks nehmen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Height of the rectangle.</source>
        <translation>Höhe des Rechtecks.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Width of the rectangle.</source>
        <translation>Breite des Rechtecks.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Gaußscher Weichzeichner</translation>
    </message>
    <message>
        <source>Blur by a Gaussian of standard deviation sigma, cut off at 4 sigma; no dark fringes.</source>
        <translation>Mit einer Gauß-Funktion der Standardabweichung Sigma weichzeichnen, bei 4 Sigma abgeschnitten; ohne dunkle Säume.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian.</source>
        <translation>Standardabweichung der Gauß-Funktion.</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Linsenunschärfe</translation>
    </message>
    <message>
        <source>Take the mean of a disk, as a lens out of focus does.</source>
        <translation>Das Mittel einer Scheibe nehmen, wie eine unscharf gestellte Linse.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Of the disk.</source>
        <translation>Der Scheibe.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Linear light spreads highlights as a lens does; stored values spread them less.</source>
        <translation>Lineares Licht breitet Lichter aus wie eine Linse; gespeicherte Werte weniger.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Smear along a line, as a camera that moves while it looks.</source>
        <translation>Entlang einer Linie verwischen, wie eine Kamera, die sich beim Sehen bewegt.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Of the path.</source>
        <translation>Des Wegs.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Of the path, counter-clockwise from the right.</source>
        <translation>Des Wegs, gegen den Uhrzeigersinn von rechts.</translation>
    </message>
    <message>
        <source>Spin blur</source>
        <translation>Drehunschärfe</translation>
    </message>
    <message>
        <source>Smear around a centre, as a camera that turns while it looks.</source>
        <translation>Um eine Mitte verwischen, wie eine Kamera, die sich beim Sehen dreht.</translation>
    </message>
    <message>
        <source>Length of the path.</source>
        <translation>Länge des Wegs.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>What the path runs around; drag it on the photo, or beyond its edges.</source>
        <translation>Worum der Weg läuft; auf dem Foto ziehen, auch über seine Ränder hinaus.</translation>
    </message>
    <message>
        <source>Tilt-shift</source>
        <translation>Tilt-Shift</translation>
    </message>
    <message>
        <source>Blur by a disk whose radius grows with the distance from a line, as a tilted lens does.</source>
        <translation>Mit einer Scheibe weichzeichnen, deren Radius mit dem Abstand von einer Linie wächst, wie eine geneigte Linse.</translation>
    </message>
    <message>
        <source>A place on the line that is in focus; drag it.</source>
        <translation>Eine Stelle auf der scharfen Linie; ziehen.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Where the disk has its full radius: the line lies across the way to it.</source>
        <translation>Wo die Scheibe ihren vollen Radius hat: Die Linie liegt quer zum Weg dorthin.</translation>
    </message>
    <message>
        <source>Of the disk at the edge and beyond.</source>
        <translation>Der Scheibe am Rand und dahinter.</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>How much of the way to the edge stays in focus.</source>
        <translation>Wie viel vom Weg zum Rand scharf bleibt.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Both sides of the line, or one.</source>
        <translation>Beide Seiten der Linie, oder eine.</translation>
    </message>
    <message>
        <source>Beyond the edge</source>
        <translation>Hinter der Kante</translation>
    </message>
    <message>
        <source>Before the centre</source>
        <translation>Vor der Mitte</translation>
    </message>
    <message>
        <source>Blur stored values, or linear light, as a lens does.</source>
        <translation>Gespeicherte Werte weichzeichnen, oder lineares Licht, wie eine Linse.</translation>
    </message>
    <message>
        <source>Zoom blur</source>
        <translation>Zoomunschärfe</translation>
    </message>
    <message>
        <source>Smear towards a centre, as a lens that zooms while it looks.</source>
        <translation>Zu einer Mitte hin verwischen, wie eine Linse, die beim Sehen zoomt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Length of the path, as a part of the way to the centre.</source>
        <translation>Länge des Wegs, als Teil des Wegs zur Mitte.</translation>
    </message>
    <message>
        <source>What the path runs to; drag it on the photo, or beyond its edges.</source>
        <translation>Wohin der Weg läuft; auf dem Foto ziehen, auch über seine Ränder hinaus.</translation>
    </message>
    <message>
        <source>Develop raw</source>
        <translation>Raw entwickeln</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Kamera-Raw</translation>
    </message>
    <message>
        <source>Develop a camera raw photo from its file, in 16 bit, into the wide space of Rec. 2020.</source>
        <translation>Ein Raw-Foto aus seiner Datei entwickeln, in 16 Bit, in den weiten Farbraum Rec. 2020.</translation>
    </message>
    <message>
        <source>Demosaic</source>
        <translation>Demosaik</translation>
    </message>
    <message>
        <source>How the colours between the sensor's pixels are found; AHD is the usual one, DHT and AAHD keep finer lines, DCB has fewer false colours, PPG and VNG are quicker, linear is a mean.</source>
        <translation>Wie die Farben zwischen den Bildpunkten des Sensors gefunden werden; AHD ist üblich, DHT und AAHD behalten feinere Linien, DCB hat weniger Falschfarben, PPG und VNG sind schneller, linear ist ein Mittel.</translation>
    </message>
    <message>
        <source>AHD</source>
        <translation>AHD</translation>
    </message>
    <message>
        <source>DHT</source>
        <translation>DHT</translation>
    </message>
    <message>
        <source>AAHD</source>
        <translation>AAHD</translation>
    </message>
    <message>
        <source>DCB</source>
        <translation>DCB</translation>
    </message>
    <message>
        <source>PPG</source>
        <translation>PPG</translation>
    </message>
    <message>
        <source>VNG</source>
        <translation>VNG</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>Whose white is white: as the camera measured, daylight, the mean of the photo, or the light of a temperature.</source>
        <translation>Wessen Weiß weiß ist: wie die Kamera maß, Tageslicht, das Mittel des Fotos, oder das Licht einer Temperatur.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Graue Welt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Of the light that is to be white: 2850 a lamp, 5500 the sun, 7500 shade.</source>
        <translation>Des Lichts, das weiß sein soll: 2850 eine Lampe, 5500 die Sonne, 7500 Schatten.</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Towards magenta, or green below 0.</source>
        <translation>Zu Magenta hin, oder unter 0 zu Grün.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>1 doubles the light, -1 halves it.</source>
        <translation>1 verdoppelt das Licht, -1 halbiert es.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>Where the sensor was full: cut at white, or kept beyond white for a lower exposure, as it is, blended to grey, or rebuilt from the channels that were not full.</source>
        <translation>Wo der Sensor voll war: bei Weiß abgeschnitten, für eine niedrigere Belichtung über Weiß behalten, wie es ist, zu Grau gemischt, oder aus den Kanälen wiederhergestellt, die nicht voll waren.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Beschneiden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Assign profile</source>
        <translation>Profil zuweisen</translation>
    </message>
    <message>
        <source>Keep the numbers and say what they mean: for a photo without a profile or with a wrong one.</source>
        <translation>Die Zahlen behalten und sagen, was sie bedeuten: für ein Foto ohne Profil oder mit falschem.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A profile that needs no file, or the one of a file.</source>
        <translation>Ein Profil, das keine Datei braucht, oder das einer Datei.</translation>
    </message>
    <message>
        <source>Srgb</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display p3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Adobe rgb</source>
        <translation>Adobe RGB</translation>
    </message>
    <message>
        <source>Prophoto rgb</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Rec. 2020</source>
        <translation>Rec. 2020</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>An ICC profile of RGB or grey; without one nothing changes.</source>
        <translation>Ein ICC-Profil für RGB oder Grau; ohne eines ändert sich nichts.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarz-Weiß</translation>
    </message>
    <message>
        <source>Mix the channels to grey, as a coloured filter before black and white film does.</source>
        <translation>Die Kanäle zu Grau mischen, wie ein Farbfilter vor Schwarz-Weiß-Film.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Share of the red channel.</source>
        <translation>Anteil des roten Kanals.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Share of the green channel.</source>
        <translation>Anteil des grünen Kanals.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Share of the blue channel.</source>
        <translation>Anteil des blauen Kanals.</translation>
    </message>
    <message>
        <source>Keep brightness</source>
        <translation>Helligkeit erhalten</translation>
    </message>
    <message>
        <source>Divide the shares by their sum, so that grey stays as light as it is.</source>
        <translation>Die Anteile durch ihre Summe teilen, damit Grau so hell bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Colour balance</source>
        <translation>Farbbalance</translation>
    </message>
    <message>
        <source>Tint shadows, midtones and highlights each in its own colour.</source>
        <translation>Schatten, Mitteltöne und Lichter jeweils in eigener Farbe tönen.</translation>
    </message>
    <message>
        <source>Shadows red</source>
        <translation>Schatten Rot</translation>
    </message>
    <message>
        <source>From cyan to red, in dark parts.</source>
        <translation>Von Cyan nach Rot, in dunklen Teilen.</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Shadows green</source>
        <translation>Schatten Grün</translation>
    </message>
    <message>
        <source>From magenta to green, in dark parts.</source>
        <translation>Von Magenta nach Grün, in dunklen Teilen.</translation>
    </message>
    <message>
        <source>Shadows blue</source>
        <translation>Schatten Blau</translation>
    </message>
    <message>
        <source>From yellow to blue, in dark parts.</source>
        <translation>Von Gelb nach Blau, in dunklen Teilen.</translation>
    </message>
    <message>
        <source>Midtones red</source>
        <translation>Mitteltöne Rot</translation>
    </message>
    <message>
        <source>From cyan to red, in the middle.</source>
        <translation>Von Cyan nach Rot, in der Mitte.</translation>
    </message>
    <message>
        <source>Midtones green</source>
        <translation>Mitteltöne Grün</translation>
    </message>
    <message>
        <source>From magenta to green, in the middle.</source>
        <translation>Von Magenta nach Grün, in der Mitte.</translation>
    </message>
    <message>
        <source>Midtones blue</source>
        <translation>Mitteltöne Blau</translation>
    </message>
    <message>
        <source>From yellow to blue, in the middle.</source>
        <translation>Von Gelb nach Blau, in der Mitte.</translation>
    </message>
    <message>
        <source>Highlights red</source>
        <translation>Lichter Rot</translation>
    </message>
    <message>
        <source>From cyan to red, in light parts.</source>
        <translation>Von Cyan nach Rot, in hellen Teilen.</translation>
    </message>
    <message>
        <source>Highlights green</source>
        <translation>Lichter Grün</translation>
    </message>
    <message>
        <source>From magenta to green, in light parts.</source>
        <translation>Von Magenta nach Grün, in hellen Teilen.</translation>
    </message>
    <message>
        <source>Highlights blue</source>
        <translation>Lichter Blau</translation>
    </message>
    <message>
        <source>From yellow to blue, in light parts.</source>
        <translation>Von Gelb nach Blau, in hellen Teilen.</translation>
    </message>
    <message>
        <source>Keep luminosity</source>
        <translation>Leuchtkraft erhalten</translation>
    </message>
    <message>
        <source>Keep the lightness (the mean of the largest and the smallest channel).</source>
        <translation>Die Helligkeit behalten (das Mittel des größten und kleinsten Kanals).</translation>
    </message>
    <message>
        <source>Convert to profile</source>
        <translation>In Profil umwandeln</translation>
    </message>
    <message>
        <source>Convert the colours to the numbers of another profile; they look as before.</source>
        <translation>Die Farben in die Zahlen eines anderen Profils umrechnen; sie sehen aus wie zuvor.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Where colours don't fit: the nearest (relative), all moved together (perceptual), vivid (saturation), or the nearest without making white white (absolute).</source>
        <translation>Wo Farben nicht passen: die nächsten (relativ), alle gemeinsam bewegt (Wahrnehmung), kräftige (Sättigung), oder die nächsten, ohne Weiß weiß zu machen (absolut).</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Schwarzpunkt</translation>
    </message>
    <message>
        <source>Make the darkest of one profile the darkest of the other.</source>
        <translation>Das Dunkelste des einen Profils zum Dunkelsten des anderen machen.</translation>
    </message>
    <message>
        <source>Gradient map</source>
        <translation>Verlaufsumsetzung</translation>
    </message>
    <message>
        <source>Map each brightness to a colour of a gradient of three.</source>
        <translation>Jede Helligkeit auf eine Farbe eines Verlaufs aus dreien abbilden.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>What black becomes.</source>
        <translation>Was aus Schwarz wird.</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>The colour between.</source>
        <translation>Die Farbe dazwischen.</translation>
    </message>
    <message>
        <source>What white becomes.</source>
        <translation>Was aus Weiß wird.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The brightness that becomes the colour between.</source>
        <translation>Die Helligkeit, die zur Farbe dazwischen wird.</translation>
    </message>
    <message>
        <source>Hue and saturation</source>
        <translation>Farbton und Sättigung</translation>
    </message>
    <message>
        <source>Turn hues, and change how strong and how light colours are: all, or those of one band.</source>
        <translation>Farbtöne drehen, und ändern, wie kräftig und wie hell Farben sind: aller, oder eines Bereichs.</translation>
    </message>
    <message>
        <source>Turned by so much.</source>
        <translation>Um so viel gedreht.</translation>
    </message>
    <message>
        <source>Stronger or weaker; -100 % is grey.</source>
        <translation>Kräftiger oder schwächer; -100 % ist Grau.</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Towards white or black.</source>
        <translation>Zu Weiß oder Schwarz hin.</translation>
    </message>
    <message>
        <source>Red hue</source>
        <translation>Rot: Farbton</translation>
    </message>
    <message>
        <source>Of reds only.</source>
        <translation>Nur von Rottönen.</translation>
    </message>
    <message>
        <source>Reds</source>
        <translation>Rottöne</translation>
    </message>
    <message>
        <source>Red saturation</source>
        <translation>Rot: Sättigung</translation>
    </message>
    <message>
        <source>Red lightness</source>
        <translation>Rot: Helligkeit</translation>
    </message>
    <message>
        <source>Yellow hue</source>
        <translation>Gelb: Farbton</translation>
    </message>
    <message>
        <source>Of yellows only.</source>
        <translation>Nur von Gelbtönen.</translation>
    </message>
    <message>
        <source>Yellows</source>
        <translation>Gelbtöne</translation>
    </message>
    <message>
        <source>Yellow saturation</source>
        <translation>Gelb: Sättigung</translation>
    </message>
    <message>
        <source>Yellow lightness</source>
        <translation>Gelb: Helligkeit</translation>
    </message>
    <message>
        <source>Green hue</source>
        <translation>Grün: Farbton</translation>
    </message>
    <message>
        <source>Of greens only.</source>
        <translation>Nur von Grüntönen.</translation>
    </message>
    <message>
        <source>Greens</source>
        <translation>Grüntöne</translation>
    </message>
    <message>
        <source>Green saturation</source>
        <translation>Grün: Sättigung</translation>
    </message>
    <message>
        <source>Green lightness</source>
        <translation>Grün: Helligkeit</translation>
    </message>
    <message>
        <source>Cyan hue</source>
        <translation>Cyan: Farbton</translation>
    </message>
    <message>
        <source>Of cyans only.</source>
        <translation>Nur von Cyantönen.</translation>
    </message>
    <message>
        <source>Cyans</source>
        <translation>Cyantöne</translation>
    </message>
    <message>
        <source>Cyan saturation</source>
        <translation>Cyan: Sättigung</translation>
    </message>
    <message>
        <source>Cyan lightness</source>
        <translation>Cyan: Helligkeit</translation>
    </message>
    <message>
        <source>Blue hue</source>
        <translation>Blau: Farbton</translation>
    </message>
    <message>
        <source>Of blues only.</source>
        <translation>Nur von Blautönen.</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blautöne</translation>
    </message>
    <message>
        <source>Blue saturation</source>
        <translation>Blau: Sättigung</translation>
    </message>
    <message>
        <source>Blue lightness</source>
        <translation>Blau: Helligkeit</translation>
    </message>
    <message>
        <source>Magenta hue</source>
        <translation>Magenta: Farbton</translation>
    </message>
    <message>
        <source>Of magentas only.</source>
        <translation>Nur von Magentatönen.</translation>
    </message>
    <message>
        <source>Magentas</source>
        <translation>Magentatöne</translation>
    </message>
    <message>
        <source>Magenta saturation</source>
        <translation>Magenta: Sättigung</translation>
    </message>
    <message>
        <source>Magenta lightness</source>
        <translation>Magenta: Helligkeit</translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>Replace colours by a table of a .cube file: a look made elsewhere.</source>
        <translation>Farben durch eine Tabelle aus einer .cube-Datei ersetzen: ein anderswo gemachter Look.</translation>
    </message>
    <message>
        <source>The table; without one nothing changes.</source>
        <translation>Die Tabelle; ohne eine ändert sich nichts.</translation>
    </message>
    <message>
        <source>Saturation and vibrance</source>
        <translation>Sättigung und Dynamik</translation>
    </message>
    <message>
        <source>Make colours stronger or weaker; vibrance leaves those alone that are strong already.</source>
        <translation>Farben kräftiger oder schwächer machen; Dynamik lässt die in Ruhe, die schon kräftig sind.</translation>
    </message>
    <message>
        <source>For all alike; -100 % leaves grey.</source>
        <translation>Für alle gleich; -100 % lässt Grau übrig.</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>For weak colours more than for strong ones.</source>
        <translation>Für schwache Farben mehr als für kräftige.</translation>
    </message>
    <message>
        <source>Take the colour of the light out of a photo, in linear light.</source>
        <translation>Die Farbe des Lichts aus einem Foto nehmen, in linearem Licht.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>The colour of the light, or a colour of the photo that should be grey.</source>
        <translation>Die Farbe des Lichts, oder eine Farbe des Fotos, die grau sein soll.</translation>
    </message>
    <message>
        <source>Of the light that the photo was taken in: higher makes the photo warmer.</source>
        <translation>Des Lichts, in dem das Foto entstand: höher macht das Foto wärmer.</translation>
    </message>
    <message>
        <source>Above 0 takes away green, below 0 magenta.</source>
        <translation>Über 0 nimmt Grün weg, unter 0 Magenta.</translation>
    </message>
    <message>
        <source>What should be grey, as it is stored in the photo.</source>
        <translation>Was grau sein soll, wie es im Foto gespeichert ist.</translation>
    </message>
    <message>
        <source>Richardson-Lucy</source>
        <translation>Richardson-Lucy</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation>Entfaltung</translation>
    </message>
    <message>
        <source>Find the photo that the blur most likely made this one of (Richardson 1972, Lucy 1974).</source>
        <translation>Das Foto finden, aus dem die Unschärfe dieses am wahrscheinlichsten gemacht hat (Richardson 1972, Lucy 1974).</translation>
    </message>
    <message>
        <source>The blur; weights below 0 count as 0.</source>
        <translation>Die Unschärfe; Gewichte unter 0 zählen als 0.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>More give a sharper photo, and more noise.</source>
        <translation>Mehr gibt ein schärferes Foto und mehr Rauschen.</translation>
    </message>
    <message>
        <source>Blurs mix linear light.</source>
        <translation>Unschärfen mischen lineares Licht.</translation>
    </message>
    <message>
        <source>Wiener</source>
        <translation>Wiener</translation>
    </message>
    <message>
        <source>Take a blur back by frequencies, those that it all but lost left alone (Wiener, 1949).</source>
        <translation>Eine Unschärfe nach Frequenzen zurücknehmen; die fast verlorenen bleiben (Wiener, 1949).</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Share of noise in the signal: more leaves more alone.</source>
        <translation>Anteil des Rauschens am Signal: mehr lässt mehr unberührt.</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Take the mean of the pixels around that have a like colour (Tomasi and Manduchi, 1998).</source>
        <translation>Das Mittel der Bildpunkte ringsum mit ähnlicher Farbe nehmen (Tomasi und Manduchi, 1998).</translation>
    </message>
    <message>
        <source>How far to look; the bell over space has half of it for its standard deviation.</source>
        <translation>Wie weit gesehen wird; die Glocke im Raum hat die Hälfte davon als Standardabweichung.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Standard deviation of the bell over colours, of full scale.</source>
        <translation>Standardabweichung der Glocke über Farben, vom vollen Umfang.</translation>
    </message>
    <message>
        <source>Guided smoothing</source>
        <translation>Geführte Glättung</translation>
    </message>
    <message>
        <source>Smooth as a straight line of the brightness around (He, Sun and Tang, 2010).</source>
        <translation>Glätten als Gerade der Helligkeit ringsum (He, Sun und Tang, 2010).</translation>
    </message>
    <message>
        <source>Of the surroundings; transparent ones count by their alpha.</source>
        <translation>Der Umgebung; durchsichtige zählt nach ihrem Alpha.</translation>
    </message>
    <message>
        <source>Contrast that counts as an edge, of full scale.</source>
        <translation>Kontrast, der als Kante gilt, vom vollen Umfang.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Return each colour the middle one of the values around: specks go, edges stay.</source>
        <translation>Für jede Farbe den mittleren der Werte ringsum nehmen: Flecken gehen, Kanten bleiben.</translation>
    </message>
    <message>
        <source>1 looks at 3x3 pixels, 2 at 5x5.</source>
        <translation>1 sieht 3x3 Bildpunkte, 2 sieht 5x5.</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Nichtlokale Mittel</translation>
    </message>
    <message>
        <source>Take the mean of the pixels around whose own surroundings are alike (Buades et al., 2005).</source>
        <translation>Das Mittel der Bildpunkte ringsum nehmen, deren eigene Umgebung ähnlich ist (Buades et al., 2005).</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How unlike they may be, of full scale.</source>
        <translation>Wie unähnlich sie sein dürfen, vom vollen Umfang.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>How far to look for like ones.</source>
        <translation>Wie weit nach ähnlichen gesucht wird.</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Radius of the surroundings that are compared; 1 is 3x3.</source>
        <translation>Radius der verglichenen Umgebungen; 1 ist 3x3.</translation>
    </message>
    <message>
        <source>Canny</source>
        <translation>Canny</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Edges as thin lines: local maxima of the gradient above a threshold, and what joins them.</source>
        <translation>Kanten als dünne Linien: örtliche Maxima der Steigung über einer Schwelle, und was an sie anschließt.</translation>
    </message>
    <message>
        <source>Blur before, against noise.</source>
        <translation>Unschärfe davor, gegen Rauschen.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>A line goes on where the gradient is above this; 100 is a step from black to white.</source>
        <translation>Eine Linie geht weiter, wo die Steigung darüber liegt; 100 ist ein Sprung von Schwarz nach Weiß.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>A line begins where the gradient is above this.</source>
        <translation>Eine Linie beginnt, wo die Steigung darüber liegt.</translation>
    </message>
    <message>
        <source>Difference of Gaussians</source>
        <translation>Differenz von Gauß-Filtern</translation>
    </message>
    <message>
        <source>What lies between two blurs; at a ratio of 1.6 about the Laplacian of Gaussian.</source>
        <translation>Was zwischen zwei Unschärfen liegt; bei einem Verhältnis von 1,6 etwa Laplace von Gauß.</translation>
    </message>
    <message>
        <source>Standard deviation of the finer blur.</source>
        <translation>Standardabweichung der feineren Unschärfe.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Of the coarser blur's standard deviation to the finer one's.</source>
        <translation>Der Standardabweichung der gröberen zu der der feineren Unschärfe.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Factor on the difference.</source>
        <translation>Faktor auf den Unterschied.</translation>
    </message>
    <message>
        <source>On grey</source>
        <translation>Auf Grau</translation>
    </message>
    <message>
        <source>Lay it on grey, so that both signs show.</source>
        <translation>Auf Grau legen, damit beide Vorzeichen zu sehen sind.</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplace</translation>
    </message>
    <message>
        <source>What a pixel has more than its neighbours: at first the size of cv2.Laplacian.</source>
        <translation>Was ein Bildpunkt mehr hat als seine Nachbarn: zunächst in der Größe von cv2.Laplacian.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Which neighbours count.</source>
        <translation>Welche Nachbarn zählen.</translation>
    </message>
    <message>
        <source>4 neighbours</source>
        <translation>4 Nachbarn</translation>
    </message>
    <message>
        <source>8 neighbours</source>
        <translation>8 Nachbarn</translation>
    </message>
    <message>
        <source>1 makes the most that a photo can give 1; 4 with 4 neighbours is cv2.Laplacian.</source>
        <translation>1 macht das Größte, das ein Foto geben kann, zu 1; 4 mit 4 Nachbarn ist cv2.Laplacian.</translation>
    </message>
    <message>
        <source>Show its size; otherwise it is placed on grey with its sign.</source>
        <translation>Den Betrag zeigen; sonst liegt es mit Vorzeichen auf Grau.</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian</source>
        <translation>Laplace von Gauß</translation>
    </message>
    <message>
        <source>Second derivative of the blurred photo: it crosses 0 at edges.</source>
        <translation>Zweite Ableitung des weichgezeichneten Fotos: An Kanten geht sie durch 0.</translation>
    </message>
    <message>
        <source>Standard deviation of the blur.</source>
        <translation>Standardabweichung der Unschärfe.</translation>
    </message>
    <message>
        <source>1 makes the most that a photo can give 1.</source>
        <translation>1 macht das Größte, das ein Foto geben kann, zu 1.</translation>
    </message>
    <message>
        <source>Prewitt magnitude</source>
        <translation>Prewitt-Betrag</translation>
    </message>
    <message>
        <source>Length of the Prewitt gradient in each colour.</source>
        <translation>Länge der Prewitt-Steigung in jeder Farbe.</translation>
    </message>
    <message>
        <source>Factor on the length: 1 makes a step from black to white 1, 4 is as bright as cv2.Sobel.</source>
        <translation>Faktor auf die Länge: 1 macht einen Sprung von Schwarz nach Weiß zu 1, 4 ist so hell wie cv2.Sobel.</translation>
    </message>
    <message>
        <source>Scharr magnitude</source>
        <translation>Scharr-Betrag</translation>
    </message>
    <message>
        <source>Length of the Scharr gradient in each colour: as long in every direction.</source>
        <translation>Länge der Scharr-Steigung in jeder Farbe: in jeder Richtung gleich lang.</translation>
    </message>
    <message>
        <source>Sobel magnitude</source>
        <translation>Sobel-Betrag</translation>
    </message>
    <message>
        <source>Length of the Sobel gradient in each colour channel; transparency stays.</source>
        <translation>Länge der Sobel-Steigung in jedem Farbkanal; Transparenz bleibt.</translation>
    </message>
    <message>
        <source>Factor on the length: 1 as cv2.Sobel, 0.25 makes a step from black to white 1.</source>
        <translation>Faktor auf die Länge: 1 wie cv2.Sobel, 0,25 macht einen Sprung von Schwarz nach Weiß zu 1.</translation>
    </message>
    <message>
        <source>Structure tensor</source>
        <translation>Strukturtensor</translation>
    </message>
    <message>
        <source>How much the photo runs in one direction around each pixel, and in which.</source>
        <translation>Wie sehr das Foto um jeden Bildpunkt in einer Richtung läuft, und in welcher.</translation>
    </message>
    <message>
        <source>Size of the surroundings.</source>
        <translation>Größe der Umgebung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Which of them.</source>
        <translation>Welches davon.</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Factor on the brightness.</source>
        <translation>Faktor auf die Helligkeit.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Keep a rectangle of the photo; nothing outside it is lost, move it at any time.</source>
        <translation>Ein Rechteck des Fotos behalten; nichts außerhalb geht verloren, es lässt sich jederzeit verschieben.</translation>
    </message>
    <message>
        <source>Of width to height: the largest such rectangle in the middle of what the sides leave.</source>
        <translation>Der Breite zur Höhe: das größte solche Rechteck in der Mitte dessen, was die Seiten lassen.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Own ratio</source>
        <translation>Eigenes Verhältnis</translation>
    </message>
    <message>
        <source>Width divided by height.</source>
        <translation>Breite geteilt durch Höhe.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>The ratio the other way round: 2:3 in place of 3:2.</source>
        <translation>Das Verhältnis umgekehrt: 2:3 statt 3:2.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What is cut off is given in percent of the photo's width or height, or in pixels.</source>
        <translation>Was abgeschnitten wird, in Prozent der Breite oder Höhe des Fotos, oder in Bildpunkten.</translation>
    </message>
    <message>
        <source>Px</source>
        <translation>Px</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>What is cut off on the left.</source>
        <translation>Was links abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>What is cut off above.</source>
        <translation>Was oben abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What is cut off on the right.</source>
        <translation>Was rechts abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>What is cut off below.</source>
        <translation>Was unten abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Draw at size</source>
        <translation>In Größe zeichnen</translation>
    </message>
    <message>
        <source>Draw an SVG drawing at another size, as sharp as it can be there.</source>
        <translation>Eine SVG-Zeichnung in anderer Größe zeichnen, so scharf, wie sie dort sein kann.</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <source>Pixels of the longer side; 0: the size that the drawing says, at 96 dots an inch.</source>
        <translation>Bildpunkte der längeren Seite; 0: die Größe, die die Zeichnung nennt, bei 96 Punkten je Zoll.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mirror the photo.</source>
        <translation>Das Foto spiegeln.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which sides change places.</source>
        <translation>Welche Seiten die Plätze tauschen.</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Links nach rechts</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>Oben nach unten</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Add a margin on each side, of one colour or going on as the photo does.</source>
        <translation>An jeder Seite einen Rand anfügen, in einer Farbe oder als Fortsetzung des Fotos.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>What is added: its edge repeated (clamp), mirrored with or without the edge pixel, the photo again from its other side (wrap), a colour, or nothing.</source>
        <translation>Was angefügt wird: sein Rand wiederholt (clamp), gespiegelt mit oder ohne Randpunkt, das Foto von der anderen Seite (wrap), eine Farbe, oder nichts.</translation>
    </message>
    <message>
        <source>Clamp</source>
        <translation>Rand wiederholt</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflektiert</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umlaufend</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>Of the margin.</source>
        <translation>Des Rands.</translation>
    </message>
    <message>
        <source>What is added is given in percent of the photo's width or height, or in pixels.</source>
        <translation>Was angefügt wird, in Prozent der Breite oder Höhe des Fotos, oder in Bildpunkten.</translation>
    </message>
    <message>
        <source>What is added on the left.</source>
        <translation>Was links angefügt wird.</translation>
    </message>
    <message>
        <source>What is added above.</source>
        <translation>Was oben angefügt wird.</translation>
    </message>
    <message>
        <source>What is added on the right.</source>
        <translation>Was rechts angefügt wird.</translation>
    </message>
    <message>
        <source>What is added below.</source>
        <translation>Was unten angefügt wird.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Show what lies between four corners as a rectangle, as if seen from straight ahead.</source>
        <translation>Zeigen, was zwischen vier Ecken liegt, als Rechteck, wie gerade von vorn gesehen.</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Dragged on the photo.</source>
        <translation>Auf dem Foto gezogen.</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Make the photo larger or smaller.</source>
        <translation>Das Foto größer oder kleiner machen.</translation>
    </message>
    <message>
        <source>What is given; the other side follows, but for width and height, which may distort. In mm the side has as many pixels as the print needs.</source>
        <translation>Was angegeben wird; die andere Seite folgt, außer bei Breite und Höhe, was verzerren kann. In mm hat die Seite so viele Bildpunkte, wie der Druck braucht.</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Kurze Seite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Breite und Höhe</translation>
    </message>
    <message>
        <source>Long side in mm</source>
        <translation>Lange Seite in mm</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>Breite in mm</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>Höhe in mm</translation>
    </message>
    <message>
        <source>Of each side.</source>
        <translation>Jeder Seite.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>How long that side gets.</source>
        <translation>Wie lang diese Seite wird.</translation>
    </message>
    <message>
        <source>Pixels across.</source>
        <translation>Bildpunkte quer.</translation>
    </message>
    <message>
        <source>Pixels down.</source>
        <translation>Bildpunkte längs.</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>How long that side is printed.</source>
        <translation>Wie lang diese Seite gedruckt wird.</translation>
    </message>
    <message>
        <source>Dpi</source>
        <translation>Dpi</translation>
    </message>
    <message>
        <source>Pixels an inch (25.4 mm) of the print; the saved file says so.</source>
        <translation>Bildpunkte je Zoll (25,4 mm) des Drucks; die gespeicherte Datei sagt es.</translation>
    </message>
    <message>
        <source>Only smaller</source>
        <translation>Nur kleiner</translation>
    </message>
    <message>
        <source>A photo that is smaller already stays as it is.</source>
        <translation>Ein Foto, das schon kleiner ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Lanczos 3 is the sharpest, cubic rings less, area not at all; nearest makes no new values.</source>
        <translation>Lanczos 3 ist am schärfsten, kubisch schwingt weniger, Fläche gar nicht; nächster macht keine neuen Werte.</translation>
    </message>
    <message>
        <source>Lanczos 3</source>
        <translation>Lanczos 3</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Means of linear light keep fine bright detail as bright as it is.</source>
        <translation>Mittel aus linearem Licht lassen feine helle Einzelheiten so hell, wie sie sind.</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter or a half, which changes no pixel.</source>
        <translation>Das Foto um ein Viertel oder die Hälfte drehen, was keinen Bildpunkt ändert.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Clockwise is right.</source>
        <translation>Im Uhrzeigersinn ist rechts.</translation>
    </message>
    <message>
        <source>Half turn</source>
        <translation>Halbe Drehung</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Turn the photo by any angle about its middle.</source>
        <translation>Das Foto um jeden Winkel um seine Mitte drehen.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Clockwise.</source>
        <translation>Im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>What is kept: as much of the photo's ratio as has no empty corner, all of the photo, or as many pixels as before.</source>
        <translation>Was bleibt: so viel im Verhältnis des Fotos, wie keine leere Ecke hat, das ganze Foto, oder so viele Bildpunkte wie zuvor.</translation>
    </message>
    <message>
        <source>Largest inside</source>
        <translation>Größtes darin</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Gleiche Größe</translation>
    </message>
    <message>
        <source>What empty corners are: the edge repeated (clamp), a colour or nothing.</source>
        <translation>Was leere Ecken sind: der Rand wiederholt (clamp), eine Farbe oder nichts.</translation>
    </message>
    <message>
        <source>Compass maximum</source>
        <translation>Kompass-Maximum</translation>
    </message>
    <message>
        <source>Turn a square kernel through eight directions and keep the largest result (Kirsch, 1971).</source>
        <translation>Einen quadratischen Kern durch acht Richtungen drehen und das größte Ergebnis behalten (Kirsch, 1971).</translation>
    </message>
    <message>
        <source>To be turned by 45° each.</source>
        <translation>Der jeweils um 45° gedreht wird.</translation>
    </message>
    <message>
        <source>Factor on the result.</source>
        <translation>Faktor auf das Ergebnis.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Lay a kernel over every pixel and sum what lies under it.</source>
        <translation>Einen Kern über jeden Bildpunkt legen und summieren, was darunter liegt.</translation>
    </message>
    <message>
        <source>The weights, with origin, divisor, offset and normalize.</source>
        <translation>Die Gewichte, mit Ursprung, Teiler, Versatz und Normalisierung.</translation>
    </message>
    <message>
        <source>True convolution: the kernel is turned by 180° first, as ImageMagick and SVG do.</source>
        <translation>Echte Faltung: Der Kern wird zuerst um 180° gedreht, wie bei ImageMagick und SVG.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>What lies outside the photo.</source>
        <translation>Was außerhalb des Fotos liegt.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Border value</source>
        <translation>Randwert</translation>
    </message>
    <message>
        <source>Grey outside the photo, for the constant border; 0 black, 1 white.</source>
        <translation>Grau außerhalb des Fotos, beim konstanten Rand; 0 Schwarz, 1 Weiß.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels that change; the others keep their values.</source>
        <translation>Kanäle, die sich ändern; die anderen behalten ihre Werte.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>How colour and transparency go together; auto keeps alpha where the weights sum to 0.</source>
        <translation>Wie Farbe und Transparenz zusammenwirken; auto behält Alpha, wo die Summe der Gewichte 0 ist.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Gimp</source>
        <translation>GIMP</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Premultiplied</source>
        <translation>Vormultipliziert</translation>
    </message>
    <message>
        <source>Filter the stored values, or linear light by the file's own profile.</source>
        <translation>Die gespeicherten Werte filtern, oder lineares Licht nach dem Profil der Datei.</translation>
    </message>
    <message>
        <source>Add alpha</source>
        <translation>Alpha hinzufügen</translation>
    </message>
    <message>
        <source>Give the result an alpha channel, filtered like any other, even where the photo has none.</source>
        <translation>Dem Ergebnis einen Alphakanal geben, gefiltert wie jeder andere, auch wo das Foto keinen hat.</translation>
    </message>
    <message>
        <source>As other programs do</source>
        <translation>Wie andere Programme</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Keep every value, cut to 0..1, or round to 8 bits as programs without floats do.</source>
        <translation>Jeden Wert behalten, auf 0..1 beschneiden, oder auf 8 Bit runden wie Programme ohne Fließkomma.</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>Each channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>One kernel a channel: the first is red's, and green, blue and alpha have their own.</source>
        <translation>Ein Kern je Kanal: Der erste ist der von Rot, und Grün, Blau und Alpha haben eigene.</translation>
    </message>
    <message>
        <source>Kernels of the channels</source>
        <translation>Kerne der Kanäle</translation>
    </message>
    <message>
        <source>Green kernel</source>
        <translation>Kern für Grün</translation>
    </message>
    <message>
        <source>The weights for green.</source>
        <translation>Die Gewichte für Grün.</translation>
    </message>
    <message>
        <source>Blue kernel</source>
        <translation>Kern für Blau</translation>
    </message>
    <message>
        <source>The weights for blue.</source>
        <translation>Die Gewichte für Blau.</translation>
    </message>
    <message>
        <source>Alpha kernel</source>
        <translation>Kern für Alpha</translation>
    </message>
    <message>
        <source>The weights for alpha.</source>
        <translation>Die Gewichte für Alpha.</translation>
    </message>
    <message>
        <source>Cross-channel convolution</source>
        <translation>Kanalübergreifende Faltung</translation>
    </message>
    <message>
        <source>Make red, green and blue each of all three colours, with a kernel for each of the nine ways.</source>
        <translation>Rot, Grün und Blau jeweils aus allen drei Farben machen, mit einem Kern für jeden der neun Wege.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>A row of planes for each colour of the result, and in it a plane for each colour read.</source>
        <translation>Eine Reihe von Ebenen für jede Farbe des Ergebnisses, und darin eine Ebene für jede gelesene Farbe.</translation>
    </message>
    <message>
        <source>Difference of two kernels</source>
        <translation>Differenz zweier Kerne</translation>
    </message>
    <message>
        <source>What one kernel's result has more than another's.</source>
        <translation>Was das Ergebnis des einen Kerns mehr hat als das des anderen.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>The kernel whose result is kept.</source>
        <translation>Der Kern, dessen Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>The kernel whose result is taken away.</source>
        <translation>Der Kern, dessen Ergebnis abgezogen wird.</translation>
    </message>
    <message>
        <source>Kernel iterated</source>
        <translation>Wiederholter Kern</translation>
    </message>
    <message>
        <source>Lay a kernel over its own result again and again, each time through an activation.</source>
        <translation>Einen Kern immer wieder über sein eigenes Ergebnis legen, jedes Mal durch eine Aktivierung.</translation>
    </message>
    <message>
        <source>What is laid each time.</source>
        <translation>Was jedes Mal gelegt wird.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>How often.</source>
        <translation>Wie oft.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>What becomes of each sum: cut to 0..1; 1 above 0.5; cut below 0; without its sign; tanh; sigmoid; a bell upside down, 1 - 2^(-0.6 x²); or life, 1 for a sum of 3, 11 or 12.</source>
        <translation>Was aus jeder Summe wird: auf 0..1 beschnitten; 1 über 0,5; unter 0 abgeschnitten; ohne Vorzeichen; tanh; Sigmoid; eine umgedrehte Glocke, 1 - 2^(-0.6 x²); oder Life, 1 für eine Summe von 3, 11 oder 12.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Life</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>What it begins with: the photo, its brightness, or 1 where that is above the level.</source>
        <translation>Womit es beginnt: das Foto, seine Helligkeit, oder 1, wo sie über dem Pegel liegt.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>What is 1 at the start.</source>
        <translation>Was am Anfang 1 ist.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>How much of what is new there is each time; the rest is as it was.</source>
        <translation>Wie viel jedes Mal vom Neuen da ist; der Rest ist, wie er war.</translation>
    </message>
    <message>
        <source>What lies outside the photo each time.</source>
        <translation>Was jedes Mal außerhalb des Fotos liegt.</translation>
    </message>
    <message>
        <source>Kernels in places</source>
        <translation>Kerne an Stellen</translation>
    </message>
    <message>
        <source>Lay another kernel in each place: each pin has its own, and between them lies a mixture.</source>
        <translation>An jeder Stelle einen anderen Kern legen: Jede Nadel hat ihren, dazwischen liegt eine Mischung.</translation>
    </message>
    <message>
        <source>One for each pin; or, along a map, from black to white.</source>
        <translation>Einer für jede Nadel; oder entlang einer Karte von Schwarz nach Weiß.</translation>
    </message>
    <message>
        <source>Pins to be dragged on the photo, or the brightness of another picture.</source>
        <translation>Nadeln, die auf dem Foto gezogen werden, oder die Helligkeit eines anderen Bilds.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Nadeln</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Pin 1</source>
        <translation>Nadel 1</translation>
    </message>
    <message>
        <source>Where the first kernel is laid.</source>
        <translation>Wo der erste Kern gelegt wird.</translation>
    </message>
    <message>
        <source>Pin 2</source>
        <translation>Nadel 2</translation>
    </message>
    <message>
        <source>Where the second kernel is laid.</source>
        <translation>Wo der zweite Kern gelegt wird.</translation>
    </message>
    <message>
        <source>Pin 3</source>
        <translation>Nadel 3</translation>
    </message>
    <message>
        <source>Where the third kernel is laid.</source>
        <translation>Wo der dritte Kern gelegt wird.</translation>
    </message>
    <message>
        <source>Pin 4</source>
        <translation>Nadel 4</translation>
    </message>
    <message>
        <source>Where the fourth kernel is laid.</source>
        <translation>Wo der vierte Kern gelegt wird.</translation>
    </message>
    <message>
        <source>Pin 5</source>
        <translation>Nadel 5</translation>
    </message>
    <message>
        <source>Where the fifth kernel is laid.</source>
        <translation>Wo der fünfte Kern gelegt wird.</translation>
    </message>
    <message>
        <source>Pin 6</source>
        <translation>Nadel 6</translation>
    </message>
    <message>
        <source>Where the sixth kernel is laid.</source>
        <translation>Wo der sechste Kern gelegt wird.</translation>
    </message>
    <message>
        <source>Falloff</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>How sharply the photo is shared out between the pins.</source>
        <translation>Wie scharf das Foto zwischen den Nadeln aufgeteilt ist.</translation>
    </message>
    <message>
        <source>Map picture</source>
        <translation>Bild als Karte</translation>
    </message>
    <message>
        <source>The picture, stretched over the photo, whose brightness goes from kernel to kernel.</source>
        <translation>Das Bild, über das Foto gestreckt, dessen Helligkeit von Kern zu Kern führt.</translation>
    </message>
    <message>
        <source>Magnitude of two kernels</source>
        <translation>Betrag zweier Kerne</translation>
    </message>
    <message>
        <source>Root of the sum of the squares of two kernels' results, such as two derivatives.</source>
        <translation>Wurzel aus der Summe der Quadrate der Ergebnisse zweier Kerne, etwa zweier Ableitungen.</translation>
    </message>
    <message>
        <source>One kernel.</source>
        <translation>Der eine Kern.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>Der andere.</translation>
    </message>
    <message>
        <source>Morph of kernels</source>
        <translation>Übergang von Kernen</translation>
    </message>
    <message>
        <source>Lay what is between two, three or four kernels: one kernel, on a slider or a pad.</source>
        <translation>Legen, was zwischen zwei, drei oder vier Kernen liegt: ein Kern, an einem Regler oder einer Fläche.</translation>
    </message>
    <message>
        <source>The ends of the slider, or the corners of the pad row by row.</source>
        <translation>Die Enden des Reglers, oder die Ecken der Fläche Zeile für Zeile.</translation>
    </message>
    <message>
        <source>How far it is from the first kernel to the second.</source>
        <translation>Wie weit es vom ersten zum zweiten Kern ist.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>How far it is from each corner.</source>
        <translation>Wie weit es von jeder Ecke ist.</translation>
    </message>
    <message>
        <source>Mix the weights, or the kernels' gains at each frequency (as a geometric mean): between a narrow and a wide blur then lies one of middle width.</source>
        <translation>Die Gewichte mischen, oder die Verstärkungen der Kerne bei jeder Frequenz (als geometrisches Mittel): Zwischen schmaler und breiter Unschärfe liegt dann eine mittlere.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation>Morphologie</translation>
    </message>
    <message>
        <source>Least or most of the values under a drawn shape, and what follows from them (Serra, 1982).</source>
        <translation>Kleinster oder größter der Werte unter einer gezeichneten Form, und was daraus folgt (Serra, 1982).</translation>
    </message>
    <message>
        <source>The shape: its taps that are not 0.</source>
        <translation>Die Form: ihre Gewichte, die nicht 0 sind.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Erode gives the least, dilate the most; open erodes and dilates, close the other way round; gradient is dilate less erode; the hats are what open and close take away.</source>
        <translation>Erodieren gibt den kleinsten, Dilatieren den größten; Öffnen erodiert und dilatiert, Schließen umgekehrt; Gradient ist Dilatieren weniger Erodieren; die Hüte sind, was Öffnen und Schließen wegnehmen.</translation>
    </message>
    <message>
        <source>Erode</source>
        <translation>Erodieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Top hat</source>
        <translation>Zylinderhut</translation>
    </message>
    <message>
        <source>Black hat</source>
        <translation>Schwarzer Hut</translation>
    </message>
    <message>
        <source>How often erode and dilate are done.</source>
        <translation>Wie oft erodiert und dilatiert wird.</translation>
    </message>
    <message>
        <source>Orientation as colour</source>
        <translation>Richtung als Farbe</translation>
    </message>
    <message>
        <source>Show two kernels' results as one colour: the hue is their angle, the brightness their size.</source>
        <translation>Die Ergebnisse zweier Kerne als eine Farbe zeigen: Der Farbton ist ihr Winkel, die Helligkeit ihr Betrag.</translation>
    </message>
    <message>
        <source>The derivative to the right.</source>
        <translation>Die Ableitung nach rechts.</translation>
    </message>
    <message>
        <source>The derivative downwards.</source>
        <translation>Die Ableitung nach unten.</translation>
    </message>
    <message>
        <source>Bump map</source>
        <translation>Bump-Map</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Light the photo as a landscape whose height is its brightness (Lambert's cosine law).</source>
        <translation>Das Foto beleuchten wie eine Landschaft, deren Höhe seine Helligkeit ist (Kosinusgesetz von Lambert).</translation>
    </message>
    <message>
        <source>Where the light comes from, counter-clockwise from the right.</source>
        <translation>Woher das Licht kommt, gegen den Uhrzeigersinn von rechts.</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Höhenwinkel</translation>
    </message>
    <message>
        <source>How high the light stands.</source>
        <translation>Wie hoch das Licht steht.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Height of white over black, in pixels.</source>
        <translation>Höhe von Weiß über Schwarz, in Bildpunkten.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Blur of the heights.</source>
        <translation>Unschärfe der Höhen.</translation>
    </message>
    <message>
        <source>Carve the photo in relief, lit from an angle.</source>
        <translation>Das Foto als Relief schnitzen, aus einem Winkel beleuchtet.</translation>
    </message>
    <message>
        <source>How deep.</source>
        <translation>Wie tief.</translation>
    </message>
    <message>
        <source>Of the kernel: 1 is 3x3.</source>
        <translation>Des Kerns: 1 ist 3x3.</translation>
    </message>
    <message>
        <source>Keep photo</source>
        <translation>Foto behalten</translation>
    </message>
    <message>
        <source>Add the relief to the photo; otherwise it stands on grey.</source>
        <translation>Das Relief zum Foto addieren; sonst steht es auf Grau.</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <source>Keep what a blur takes away, on grey.</source>
        <translation>Behalten, was eine Unschärfe wegnimmt, auf Grau.</translation>
    </message>
    <message>
        <source>Factor on what is kept.</source>
        <translation>Faktor auf das Behaltene.</translation>
    </message>
    <message>
        <source>Smart sharpen</source>
        <translation>Selektives Schärfen</translation>
    </message>
    <message>
        <source>Unsharp mask that leaves flat parts, where it would only raise noise.</source>
        <translation>Unscharf maskieren, das flache Teile lässt, wo es nur Rauschen höbe.</translation>
    </message>
    <message>
        <source>How much of the difference is added.</source>
        <translation>Wie viel vom Unterschied addiert wird.</translation>
    </message>
    <message>
        <source>Local contrast at which half of it is added, of full scale.</source>
        <translation>Lokaler Kontrast, bei dem die Hälfte addiert wird, vom vollen Umfang.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Unscharf maskieren</translation>
    </message>
    <message>
        <source>Sharpen by adding back what a Gaussian blur takes away; transparency stays.</source>
        <translation>Schärfen, indem addiert wird, was eine Gaußsche Unschärfe wegnimmt; Transparenz bleibt.</translation>
    </message>
    <message>
        <source>Differences up to this, of full scale, are left as they are, and larger ones sharpened by what they have more: noise stays down.</source>
        <translation>Unterschiede bis hierhin, vom vollen Umfang, bleiben; größere werden um das geschärft, was sie mehr haben: Rauschen bleibt unten.</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Add grain that stays in its place: the same numbers for a pixel whatever is looked at.</source>
        <translation>Korn hinzufügen, das an seinem Platz bleibt: dieselben Zahlen für einen Bildpunkt, was auch betrachtet wird.</translation>
    </message>
    <message>
        <source>Standard deviation, of full scale.</source>
        <translation>Standardabweichung, vom vollen Umfang.</translation>
    </message>
    <message>
        <source>How the values are distributed.</source>
        <translation>Wie die Werte verteilt sind.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>The same for all channels.</source>
        <translation>Für alle Kanäle dasselbe.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Another number, another grain.</source>
        <translation>Eine andere Zahl, ein anderes Korn.</translation>
    </message>
    <message>
        <source>Auto levels</source>
        <translation>Tonwerte automatisch</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonwert</translation>
    </message>
    <message>
        <source>Stretch each colour channel so that its darkest and lightest parts reach 0 and 1.</source>
        <translation>Jeden Farbkanal strecken, sodass seine dunkelsten und hellsten Teile 0 und 1 erreichen.</translation>
    </message>
    <message>
        <source>Share of the pixels at each end that may go beyond 0 and 1; transparent ones count less.</source>
        <translation>Anteil der Bildpunkte an jedem Ende, der über 0 und 1 hinausgehen darf; durchsichtige zählen weniger.</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Helligkeit und Kontrast</translation>
    </message>
    <message>
        <source>Move stored values, and stretch them about middle grey.</source>
        <translation>Gespeicherte Werte verschieben und um mittleres Grau strecken.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Added to each value, of full scale.</source>
        <translation>Zu jedem Wert addiert, vom vollen Umfang.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>How much steeper; -100 % leaves grey alone.</source>
        <translation>Wie viel steiler; -100 % lässt nur Grau.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Map stored values to others, by curves that are drawn through points.</source>
        <translation>Gespeicherte Werte durch Kurven, die durch Punkte gehen, auf andere abbilden.</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Of red, green and blue alike.</source>
        <translation>Von Rot, Grün und Blau gleichermaßen.</translation>
    </message>
    <message>
        <source>Of the red channel only.</source>
        <translation>Nur des roten Kanals.</translation>
    </message>
    <message>
        <source>Of the green channel only.</source>
        <translation>Nur des grünen Kanals.</translation>
    </message>
    <message>
        <source>Of the blue channel only.</source>
        <translation>Nur des blauen Kanals.</translation>
    </message>
    <message>
        <source>Of how light colours are: hue and strength stay.</source>
        <translation>Davon, wie hell Farben sind: Farbton und Kraft bleiben.</translation>
    </message>
    <message>
        <source>Multiply linear light by 2 to the stops: one stop is a shutter twice as slow.</source>
        <translation>Lineares Licht mit 2 hoch Blenden multiplizieren: Eine Blende ist ein doppelt so langsamer Verschluss.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Blenden</translation>
    </message>
    <message>
        <source>Each is twice or half the light.</source>
        <translation>Jede ist das Doppelte oder die Hälfte des Lichts.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Turn each stored value v into 1 - v, as a negative.</source>
        <translation>Aus jedem gespeicherten Wert v 1 - v machen, wie ein Negativ.</translation>
    </message>
    <message>
        <source>Stretch stored values from a black and a white to others, with a gamma between.</source>
        <translation>Gespeicherte Werte von einem Schwarz und Weiß auf andere strecken, mit einem Gamma dazwischen.</translation>
    </message>
    <message>
        <source>Auto colour</source>
        <translation>Farbe automatisch</translation>
    </message>
    <message>
        <source>The value that becomes the output's black.</source>
        <translation>Der Wert, der zum Schwarz der Ausgabe wird.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Above 1 the middle gets lighter.</source>
        <translation>Über 1 wird die Mitte heller.</translation>
    </message>
    <message>
        <source>The value that becomes the output's white.</source>
        <translation>Der Wert, der zum Weiß der Ausgabe wird.</translation>
    </message>
    <message>
        <source>Out black</source>
        <translation>Ausgabe Schwarz</translation>
    </message>
    <message>
        <source>Out white</source>
        <translation>Ausgabe Weiß</translation>
    </message>
    <message>
        <source>Red black</source>
        <translation>Rot: Schwarz</translation>
    </message>
    <message>
        <source>The value of red that becomes 0.</source>
        <translation>Der Wert von Rot, der 0 wird.</translation>
    </message>
    <message>
        <source>Red gamma</source>
        <translation>Rot: Gamma</translation>
    </message>
    <message>
        <source>Above 1 the middle gets redder.</source>
        <translation>Über 1 wird die Mitte röter.</translation>
    </message>
    <message>
        <source>Red white</source>
        <translation>Rot: Weiß</translation>
    </message>
    <message>
        <source>The value of red that becomes full.</source>
        <translation>Der Wert von Rot, der voll wird.</translation>
    </message>
    <message>
        <source>Green black</source>
        <translation>Grün: Schwarz</translation>
    </message>
    <message>
        <source>The value of green that becomes 0.</source>
        <translation>Der Wert von Grün, der 0 wird.</translation>
    </message>
    <message>
        <source>Green gamma</source>
        <translation>Grün: Gamma</translation>
    </message>
    <message>
        <source>Above 1 the middle gets greener.</source>
        <translation>Über 1 wird die Mitte grüner.</translation>
    </message>
    <message>
        <source>Green white</source>
        <translation>Grün: Weiß</translation>
    </message>
    <message>
        <source>The value of green that becomes full.</source>
        <translation>Der Wert von Grün, der voll wird.</translation>
    </message>
    <message>
        <source>Blue black</source>
        <translation>Blau: Schwarz</translation>
    </message>
    <message>
        <source>The value of blue that becomes 0.</source>
        <translation>Der Wert von Blau, der 0 wird.</translation>
    </message>
    <message>
        <source>Blue gamma</source>
        <translation>Blau: Gamma</translation>
    </message>
    <message>
        <source>Above 1 the middle gets bluer.</source>
        <translation>Über 1 wird die Mitte blauer.</translation>
    </message>
    <message>
        <source>Blue white</source>
        <translation>Blau: Weiß</translation>
    </message>
    <message>
        <source>The value of blue that becomes full.</source>
        <translation>Der Wert von Blau, der voll wird.</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Lokaler Kontrast</translation>
    </message>
    <message>
        <source>Raise the contrast of surroundings without halos: a guided smoothing is what it is against.</source>
        <translation>Den Kontrast der Umgebung ohne Höfe heben: gegen eine geführte Glättung.</translation>
    </message>
    <message>
        <source>Of the surroundings.</source>
        <translation>Der Umgebung.</translation>
    </message>
    <message>
        <source>How much of the difference is added; below 0 it flattens.</source>
        <translation>Wie viel vom Unterschied addiert wird; unter 0 flacht es ab.</translation>
    </message>
    <message>
        <source>Contrast that counts as an edge and is left, of full scale.</source>
        <translation>Kontrast, der als Kante gilt und bleibt, vom vollen Umfang.</translation>
    </message>
    <message>
        <source>Make white what is as light as a level or lighter, and black what is darker.</source>
        <translation>Weiß machen, was so hell wie ein Pegel oder heller ist, und schwarz, was dunkler ist.</translation>
    </message>
    <message>
        <source>The luma from which on it is white.</source>
        <translation>Die Luma, ab der es weiß ist.</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Width of the ramp between black and white.</source>
        <translation>Breite der Rampe zwischen Schwarz und Weiß.</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Darken or lighten what is far from a point, in linear light.</source>
        <translation>Abdunkeln oder aufhellen, was fern von einem Punkt ist, in linearem Licht.</translation>
    </message>
    <message>
        <source>At the far end; below 0 darkens.</source>
        <translation>Am fernen Ende; unter 0 dunkelt ab.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the part that stays as it is.</source>
        <translation>Des Teils, der bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>How far the change takes to its full amount.</source>
        <translation>Wie weit die Änderung bis zu ihrer vollen Stärke braucht.</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Rundheit</translation>
    </message>
    <message>
        <source>From the photo's own shape to a circle.</source>
        <translation>Von der Form des Fotos bis zum Kreis.</translation>
    </message>
    <message>
        <source>What is not darkened; drag its mark on the photo.</source>
        <translation>Was nicht abgedunkelt wird; seine Marke auf dem Foto ziehen.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>By formula</source>
        <translation>Nach Formel</translation>
    </message>
    <message>
        <source>Compute each weight from its place.</source>
        <translation>Jedes Gewicht aus seiner Stelle berechnen.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>A formula of x (rightwards) and y (downwards) in pixels from the middle, r, theta (radians, atan2(y, x)), w and h (columns and rows), such as exp(-r^2 / 8) * cos(pi * x / 3).</source>
        <translation>Eine Formel aus x (nach rechts) und y (nach unten) in Bildpunkten von der Mitte, r, theta (Radiant, atan2(y, x)), w und h (Spalten und Zeilen), etwa exp(-r^2 / 8) * cos(pi * x / 3).</translation>
    </message>
    <message>
        <source>Height.</source>
        <translation>Höhe.</translation>
    </message>
    <message>
        <source>Width.</source>
        <translation>Breite.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>As written, divided by their sum, or less their mean.</source>
        <translation>Wie geschrieben, durch ihre Summe geteilt, oder um ihr Mittel vermindert.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Sum 1</source>
        <translation>Summe 1</translation>
    </message>
    <message>
        <source>Sum 0</source>
        <translation>Summe 0</translation>
    </message>
    <message>
        <source>Response by formula</source>
        <translation>Antwort nach Formel</translation>
    </message>
    <message>
        <source>Compute the wanted gain at each frequency, and the kernel that has it (frequency sampling).</source>
        <translation>Die gewünschte Verstärkung bei jeder Frequenz berechnen, und den Kern, der sie hat (Frequenzabtastung).</translation>
    </message>
    <message>
        <source>A formula of f, u and v in cycles a pixel (0.5 is the finest), such as f &lt; 0.2; u is across and v down.</source>
        <translation>Eine Formel aus f, u und v in Perioden je Bildpunkt (0.5 ist die feinste), etwa f &lt; 0.2; u ist quer und v längs.</translation>
    </message>
    <message>
        <source>Rows and columns; the response is exact at the side x side frequencies of the grid.</source>
        <translation>Zeilen und Spalten; bei den Seite x Seite Frequenzen des Rasters ist die Antwort genau.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Lower the outer taps, for less ripple between those frequencies.</source>
        <translation>Die äußeren Gewichte senken, für weniger Welligkeit zwischen diesen Frequenzen.</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Hamming</source>
        <translation>Hamming</translation>
    </message>
    <message>
        <source>Blackman</source>
        <translation>Blackman</translation>
    </message>
    <message>
        <source>Band by least squares</source>
        <translation>Band nach kleinsten Quadraten</translation>
    </message>
    <message>
        <source>By frequency</source>
        <translation>Nach Frequenz</translation>
    </message>
    <message>
        <source>Find the weights whose response is nearest to the wanted one, not minding a gap between.</source>
        <translation>Die Gewichte finden, deren Antwort der gewünschten am nächsten kommt, ohne eine Lücke dazwischen zu beachten.</translation>
    </message>
    <message>
        <source>What passes.</source>
        <translation>Was durchgelassen wird.</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Lässt durch</translation>
    </message>
    <message>
        <source>Up to here a low-pass has gain 1.</source>
        <translation>Bis hierher hat ein Tiefpass die Verstärkung 1.</translation>
    </message>
    <message>
        <source>From here on it has gain 0; a high-pass is the identity less that.</source>
        <translation>Ab hier hat er die Verstärkung 0; ein Hochpass ist die Identität weniger das.</translation>
    </message>
    <message>
        <source>Stop weight</source>
        <translation>Gewicht der Sperre</translation>
    </message>
    <message>
        <source>What an error there counts, against one where it passes.</source>
        <translation>Was ein Fehler dort zählt, gegen einen im Durchlass.</translation>
    </message>
    <message>
        <source>The kernel has 2 radius + 1 taps a side.</source>
        <translation>Der Kern hat 2 Radius + 1 Gewichte je Seite.</translation>
    </message>
    <message>
        <source>Band by window</source>
        <translation>Band durch Fenster</translation>
    </message>
    <message>
        <source>Cut the ideal circular response's kernel to size by a window.</source>
        <translation>Den Kern der idealen runden Antwort durch ein Fenster auf Größe schneiden.</translation>
    </message>
    <message>
        <source>Band pass</source>
        <translation>Bandpass</translation>
    </message>
    <message>
        <source>Band stop</source>
        <translation>Bandsperre</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Grenzfrequenz</translation>
    </message>
    <message>
        <source>Where a low-pass ends, a high-pass or a band begins.</source>
        <translation>Wo ein Tiefpass endet, ein Hochpass oder ein Band beginnt.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Where a band ends.</source>
        <translation>Wo ein Band endet.</translation>
    </message>
    <message>
        <source>Trades a steep edge for little ripple; none has the steepest.</source>
        <translation>Tauscht eine steile Flanke gegen wenig Welligkeit; keines ist am steilsten.</translation>
    </message>
    <message>
        <source>Butterworth</source>
        <translation>Butterworth</translation>
    </message>
    <message>
        <source>Pass frequencies smoothly: 1 / (1 + (f / cutoff)^(2 order)), or 1 less that.</source>
        <translation>Frequenzen sanft durchlassen: 1 / (1 + (f / Grenze)^(2 Ordnung)), oder 1 weniger das.</translation>
    </message>
    <message>
        <source>Where the gain is one half.</source>
        <translation>Wo die Verstärkung ein halb ist.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>How steep.</source>
        <translation>Wie steil.</translation>
    </message>
    <message>
        <source>The kernel has 2 radius + 1 taps a side, and that gain at as many frequencies.</source>
        <translation>Der Kern hat 2 Radius + 1 Gewichte je Seite, und diese Verstärkung bei ebenso vielen Frequenzen.</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Ableitungen</translation>
    </message>
    <message>
        <source>Derivative of an order along an angle, in levels a pixel to that power.</source>
        <translation>Ableitung einer Ordnung entlang eines Winkels, in Stufen je Bildpunkt hoch diese Ordnung.</translation>
    </message>
    <message>
        <source>1 is the slope, 2 the curvature; 3 and 4 by finite differences only.</source>
        <translation>1 ist die Steigung, 2 die Krümmung; 3 und 4 nur durch endliche Differenzen.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Finite differences: exact for polynomials, and noise stays as it is. Farid-Simoncelli and Scharr-optimal smooth across, so that the direction is true.</source>
        <translation>Endliche Differenzen: genau für Polynome, und Rauschen bleibt, wie es ist. Farid-Simoncelli und optimiertes Scharr glätten quer, sodass die Richtung stimmt.</translation>
    </message>
    <message>
        <source>Finite differences</source>
        <translation>Endliche Differenzen</translation>
    </message>
    <message>
        <source>Farid simoncelli</source>
        <translation>Farid-Simoncelli</translation>
    </message>
    <message>
        <source>Scharr optimal</source>
        <translation>Optimiertes Scharr</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The error falls with this power of the detail's size; the other two have one tap more (Farid-Simoncelli 3 to 9, Scharr 3 or 5).</source>
        <translation>Der Fehler fällt mit dieser Potenz der Größe der Einzelheit; die anderen beiden haben ein Gewicht mehr (Farid-Simoncelli 3 bis 9, Scharr 3 oder 5).</translation>
    </message>
    <message>
        <source>Along which it is taken, from the axes' own derivatives (steered).</source>
        <translation>Entlang welchem sie genommen wird, aus den Ableitungen der Achsen (gesteuert).</translation>
    </message>
    <message>
        <source>Derivative of Gaussian</source>
        <translation>Ableitung der Gauß-Funktion</translation>
    </message>
    <message>
        <source>Measure how brightness changes along an angle: u / σ² G, or (u² / σ⁴ - 1 / σ²) G.</source>
        <translation>Messen, wie sich die Helligkeit entlang eines Winkels ändert: u / σ² G, oder (u² / σ⁴ - 1 / σ²) G.</translation>
    </message>
    <message>
        <source>First: the slope, positive where it gets brighter that way. Second: the curvature.</source>
        <translation>Erste: die Steigung, positiv, wo es dorthin heller wird. Zweite: die Krümmung.</translation>
    </message>
    <message>
        <source>Of the Gaussian, whose sum is 1.</source>
        <translation>Der Gauß-Funktion, deren Summe 1 ist.</translation>
    </message>
    <message>
        <source>The direction, counter-clockwise from the right.</source>
        <translation>Die Richtung, gegen den Uhrzeigersinn von rechts.</translation>
    </message>
    <message>
        <source>Rows and columns; 0: four standard deviations to every side.</source>
        <translation>Zeilen und Spalten; 0: vier Standardabweichungen nach jeder Seite.</translation>
    </message>
    <message>
        <source>Farid-Simoncelli</source>
        <translation>Farid-Simoncelli</translation>
    </message>
    <message>
        <source>Take the slope along an angle, by rows matched so that its direction is true.</source>
        <translation>Die Steigung entlang eines Winkels, durch Zeilen, die so abgestimmt sind, dass ihre Richtung stimmt.</translation>
    </message>
    <message>
        <source>More taps are truer for fine detail.</source>
        <translation>Mehr Gewichte stimmen besser für feine Einzelheiten.</translation>
    </message>
    <message>
        <source>3 taps</source>
        <translation>3 Gewichte</translation>
    </message>
    <message>
        <source>5 taps</source>
        <translation>5 Gewichte</translation>
    </message>
    <message>
        <source>7 taps</source>
        <translation>7 Gewichte</translation>
    </message>
    <message>
        <source>9 taps</source>
        <translation>9 Gewichte</translation>
    </message>
    <message>
        <source>The direction in which it gets brighter where the result is positive.</source>
        <translation>Die Richtung, in der es heller wird, wo das Ergebnis positiv ist.</translation>
    </message>
    <message>
        <source>Frei-Chen</source>
        <translation>Frei-Chen</translation>
    </message>
    <message>
        <source>Take the gradient with √2 in the middle, or one of the nine orthonormal masks.</source>
        <translation>Die Steigung mit √2 in der Mitte, oder eine der neun orthonormalen Masken.</translation>
    </message>
    <message>
        <source>1 and 2 are gradients, 3 and 4 ripples, 5 and 6 lines, 7 and 8 Laplacians, 9 the mean.</source>
        <translation>1 und 2 sind Steigungen, 3 und 4 Riffel, 5 und 6 Linien, 7 und 8 Laplace, 9 das Mittel.</translation>
    </message>
    <message>
        <source>The gradient's direction, counter-clockwise from the right.</source>
        <translation>Die Richtung der Steigung, gegen den Uhrzeigersinn von rechts.</translation>
    </message>
    <message>
        <source>Kirsch</source>
        <translation>Kirsch</translation>
    </message>
    <message>
        <source>Find edges brighter on one of eight sides: three 5s against five -3s.</source>
        <translation>Kanten finden, die auf einer von acht Seiten heller sind: drei 5 gegen fünf -3.</translation>
    </message>
    <message>
        <source>Where it is bright.</source>
        <translation>Wo es hell ist.</translation>
    </message>
    <message>
        <source>Up right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Up left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Down left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Längs</translation>
    </message>
    <message>
        <source>Down right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Prewitt</source>
        <translation>Prewitt</translation>
    </message>
    <message>
        <source>Difference along an angle, smoothed by the mean of three.</source>
        <translation>Unterschied entlang eines Winkels, durch das Mittel von dreien geglättet.</translation>
    </message>
    <message>
        <source>Unit gain</source>
        <translation>Verstärkung 1</translation>
    </message>
    <message>
        <source>Divide by 6, so that the result is the slope per pixel.</source>
        <translation>Durch 6 teilen, sodass das Ergebnis die Steigung je Bildpunkt ist.</translation>
    </message>
    <message>
        <source>Roberts</source>
        <translation>Roberts</translation>
    </message>
    <message>
        <source>Difference of two pixels that touch by a corner.</source>
        <translation>Unterschied zweier Bildpunkte, die sich an einer Ecke berühren.</translation>
    </message>
    <message>
        <source>Falling: upper left less lower right. Rising: upper right less lower left.</source>
        <translation>Fallend: oben links weniger unten rechts. Steigend: oben rechts weniger unten links.</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>Robinson</source>
        <translation>Robinson</translation>
    </message>
    <message>
        <source>Find edges brighter on one of eight sides, by Sobel's or Prewitt's numbers turned.</source>
        <translation>Kanten finden, die auf einer von acht Seiten heller sind, mit den gedrehten Zahlen von Sobel oder Prewitt.</translation>
    </message>
    <message>
        <source>-1 0 1, or -2 -1 0 1 2.</source>
        <translation>-1 0 1, oder -2 -1 0 1 2.</translation>
    </message>
    <message>
        <source>3 level</source>
        <translation>3 Stufen</translation>
    </message>
    <message>
        <source>5 level</source>
        <translation>5 Stufen</translation>
    </message>
    <message>
        <source>Scharr</source>
        <translation>Scharr</translation>
    </message>
    <message>
        <source>Difference along an angle, smoothed by 3 10 3: its direction is truer than Sobel's.</source>
        <translation>Unterschied entlang eines Winkels, mit 3 10 3 geglättet: Seine Richtung stimmt besser als die von Sobel.</translation>
    </message>
    <message>
        <source>Divide by 32, so that the result is the slope per pixel.</source>
        <translation>Durch 32 teilen, sodass das Ergebnis die Steigung je Bildpunkt ist.</translation>
    </message>
    <message>
        <source>Sobel</source>
        <translation>Sobel</translation>
    </message>
    <message>
        <source>Difference along an angle, smoothed across it by a binomial.</source>
        <translation>Unterschied entlang eines Winkels, quer dazu binomial geglättet.</translation>
    </message>
    <message>
        <source>1 is the usual 3x3.</source>
        <translation>1 ist das übliche 3x3.</translation>
    </message>
    <message>
        <source>Divide so that the result is the slope per pixel (by 8 for 3x3).</source>
        <translation>So teilen, dass das Ergebnis die Steigung je Bildpunkt ist (durch 8 bei 3x3).</translation>
    </message>
    <message>
        <source>Edges and detail</source>
        <translation>Kanten und Einzelheiten</translation>
    </message>
    <message>
        <source>Take a wide Gaussian from a narrow one: G(σ) - G(kσ), a band-pass that sums to 0.</source>
        <translation>Eine breite Gauß-Funktion von einer schmalen abziehen: G(σ) - G(kσ), ein Bandpass mit Summe 0.</translation>
    </message>
    <message>
        <source>Of the narrow one.</source>
        <translation>Der schmalen.</translation>
    </message>
    <message>
        <source>k, the wide sigma over the narrow one; 1.6 nears the Laplacian of Gaussian.</source>
        <translation>k, das breite Sigma durch das schmale; 1,6 kommt Laplace von Gauß nahe.</translation>
    </message>
    <message>
        <source>Rows and columns; 0: three wide standard deviations to every side.</source>
        <translation>Zeilen und Spalten; 0: drei breite Standardabweichungen nach jeder Seite.</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Answer to waves of one length and direction: exp(-(u² + γ²v²) / 2σ²) cos(2πu / λ + φ).</source>
        <translation>Auf Wellen einer Länge und Richtung antworten: exp(-(u² + γ²v²) / 2σ²) cos(2πu / λ + φ).</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <source>λ, from crest to crest.</source>
        <translation>λ, von Kamm zu Kamm.</translation>
    </message>
    <message>
        <source>The direction the waves go, counter-clockwise from the right.</source>
        <translation>Wohin die Wellen laufen, gegen den Uhrzeigersinn von rechts.</translation>
    </message>
    <message>
        <source>Of the Gaussian under which they stand.</source>
        <translation>Der Gauß-Funktion, unter der sie stehen.</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>γ: the Gaussian's width over its length; less than 1 makes long stripes.</source>
        <translation>γ: Breite der Gauß-Funktion durch ihre Länge; weniger als 1 macht lange Streifen.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>φ: 0 for lines, 90 for edges.</source>
        <translation>φ: 0 für Linien, 90 für Kanten.</translation>
    </message>
    <message>
        <source>Zero sum</source>
        <translation>Summe null</translation>
    </message>
    <message>
        <source>Lower the wave until flat areas give 0.</source>
        <translation>Die Welle senken, bis flache Flächen 0 ergeben.</translation>
    </message>
    <message>
        <source>Rows and columns; 0: three standard deviations to every side.</source>
        <translation>Zeilen und Spalten; 0: drei Standardabweichungen nach jeder Seite.</translation>
    </message>
    <message>
        <source>Compare a pixel with its neighbours: the sum of the second differences.</source>
        <translation>Einen Bildpunkt mit seinen Nachbarn vergleichen: die Summe der zweiten Unterschiede.</translation>
    </message>
    <message>
        <source>Over the 4 or 8 neighbours, the isotropic 1 4 1 / 4 -20 4 / 1 4 1 (divided by 6), or shaped by alpha.</source>
        <translation>Über die 4 oder 8 Nachbarn, das isotrope 1 4 1 / 4 -20 4 / 1 4 1 (durch 6 geteilt), oder durch Alpha geformt.</translation>
    </message>
    <message>
        <source>Isotropic</source>
        <translation>Isotrop</translation>
    </message>
    <message>
        <source>Shaped</source>
        <translation>Geformt</translation>
    </message>
    <message>
        <source>0 is the 4-neighbour one; 0.5 the 8-neighbour one divided by 3.</source>
        <translation>0 ist das mit 4 Nachbarn; 0,5 das mit 8 Nachbarn durch 3.</translation>
    </message>
    <message>
        <source>Positive centre</source>
        <translation>Mitte positiv</translation>
    </message>
    <message>
        <source>Change every sign, as for sharpening.</source>
        <translation>Jedes Vorzeichen ändern, wie zum Schärfen.</translation>
    </message>
    <message>
        <source>Sum the second derivatives of a Gaussian: (r² / σ⁴ - 2 / σ²) G(σ), with G of sum 1.</source>
        <translation>Die zweiten Ableitungen einer Gauß-Funktion summieren: (r² / σ⁴ - 2 / σ²) G(σ), mit G der Summe 1.</translation>
    </message>
    <message>
        <source>Of the Gaussian.</source>
        <translation>Der Gauß-Funktion.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Take the mean away, so that flat areas give exactly 0.</source>
        <translation>Das Mittel wegnehmen, sodass flache Flächen genau 0 ergeben.</translation>
    </message>
    <message>
        <source>Comet</source>
        <translation>Komet</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Smear to one side, fading: half a Gaussian of σ = length / 3 along a line.</source>
        <translation>Nach einer Seite verwischen, ausklingend: eine halbe Gauß-Funktion mit σ = Länge / 3 entlang einer Linie.</translation>
    </message>
    <message>
        <source>Of the tail.</source>
        <translation>Des Schweifs.</translation>
    </message>
    <message>
        <source>From where the light of the tail comes, counter-clockwise from the right.</source>
        <translation>Woher das Licht des Schweifs kommt, gegen den Uhrzeigersinn von rechts.</translation>
    </message>
    <message>
        <source>Spin blur, as it is at a place</source>
        <translation>Drehunschärfe, wie an einer Stelle</translation>
    </message>
    <message>
        <source>Smear around a centre. One kernel can do it for one place only: this is the blur there.</source>
        <translation>Um eine Mitte verwischen. Ein Kern kann es nur für eine Stelle: Dies ist die Unschärfe dort.</translation>
    </message>
    <message>
        <source>Of the place from the centre of the turn.</source>
        <translation>Der Stelle von der Mitte der Drehung.</translation>
    </message>
    <message>
        <source>How far the picture turns while it is looked at.</source>
        <translation>Wie weit sich das Bild dreht, während gesehen wird.</translation>
    </message>
    <message>
        <source>Zoom blur, as it is at a place</source>
        <translation>Zoomunschärfe, wie an einer Stelle</translation>
    </message>
    <message>
        <source>Smear away from a centre. One kernel can do it for one place only: this is the blur there.</source>
        <translation>Von einer Mitte weg verwischen. Ein Kern kann es nur für eine Stelle: Dies ist die Unschärfe dort.</translation>
    </message>
    <message>
        <source>Of the place from the zoom's centre.</source>
        <translation>Der Stelle von der Mitte des Zooms.</translation>
    </message>
    <message>
        <source>How much the picture grows while it is looked at: the path is so much of the distance.</source>
        <translation>Wie sehr das Bild wächst, während gesehen wird: Der Weg ist so viel vom Abstand.</translation>
    </message>
    <message>
        <source>Sharpening and relief</source>
        <translation>Schärfen und Relief</translation>
    </message>
    <message>
        <source>Carve the photo in relief, lit from an angle: 1 in the middle less a plane towards the light.</source>
        <translation>Das Foto als Relief schnitzen, aus einem Winkel beleuchtet: 1 in der Mitte weniger eine Ebene zum Licht hin.</translation>
    </message>
    <message>
        <source>The largest weight of the plane.</source>
        <translation>Das größte Gewicht der Ebene.</translation>
    </message>
    <message>
        <source>Of the kernel: 1 is 3x3, 3 is 7x7.</source>
        <translation>Des Kerns: 1 ist 3x3, 3 ist 7x7.</translation>
    </message>
    <message>
        <source>Add the relief to the photo; otherwise the relief alone.</source>
        <translation>Das Relief zum Foto addieren; sonst das Relief allein.</translation>
    </message>
    <message>
        <source>High-boost</source>
        <translation>High-Boost</translation>
    </message>
    <message>
        <source>Add the photo's Laplacian to A times the photo, divided by A.</source>
        <translation>Die Laplace-Summe des Fotos zu A mal dem Foto addieren, durch A geteilt.</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Anhebung</translation>
    </message>
    <message>
        <source>A: 1 sharpens most, more keeps more of the photo.</source>
        <translation>A: 1 schärft am meisten, mehr behält mehr vom Foto.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Of the Laplacian.</source>
        <translation>Der Laplace-Summe.</translation>
    </message>
    <message>
        <source>Add what a Gaussian blur takes away: δ + amount (δ - G(σ)).</source>
        <translation>Addieren, was eine Gaußsche Unschärfe wegnimmt: δ + Stärke (δ - G(σ)).</translation>
    </message>
    <message>
        <source>Of the blur.</source>
        <translation>Der Unschärfe.</translation>
    </message>
    <message>
        <source>How much of the difference.</source>
        <translation>Wie viel vom Unterschied.</translation>
    </message>
    <message>
        <source>Rows and columns; 0: three standard deviations to every side. Odd ones only make sense.</source>
        <translation>Zeilen und Spalten; 0: drei Standardabweichungen nach jeder Seite. Nur ungerade sind sinnvoll.</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>Binomial</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Take rows of Pascal's triangle, which near a Gaussian of σ² = order / 4 in whole numbers.</source>
        <translation>Zeilen des Pascalschen Dreiecks, die in ganzen Zahlen einer Gauß-Funktion mit σ² = Ordnung / 4 nahekommen.</translation>
    </message>
    <message>
        <source>Row of the triangle; one less than the side.</source>
        <translation>Zeile des Dreiecks; eins weniger als die Seite.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Smooth edge</source>
        <translation>Glatter Rand</translation>
    </message>
    <message>
        <source>Weigh each pixel by the exact area that the disk covers of it; otherwise 1 where its centre lies in the disk.</source>
        <translation>Jeden Bildpunkt mit der genauen Fläche wiegen, die die Scheibe von ihm deckt; sonst 1, wo seine Mitte in der Scheibe liegt.</translation>
    </message>
    <message>
        <source>Weight by distance: exp(-(u² / σ² + v² / τ²) / 2), sampled, with a sum of 1.</source>
        <translation>Nach Abstand wiegen: exp(-(u² / σ² + v² / τ²) / 2), abgetastet, mit Summe 1.</translation>
    </message>
    <message>
        <source>Standard deviation, along the angle.</source>
        <translation>Standardabweichung, entlang des Winkels.</translation>
    </message>
    <message>
        <source>Sigma across</source>
        <translation>Sigma quer</translation>
    </message>
    <message>
        <source>Standard deviation at right angles to it; 0: the same, a round Gaussian.</source>
        <translation>Standardabweichung im rechten Winkel dazu; 0: dieselbe, eine runde Gauß-Funktion.</translation>
    </message>
    <message>
        <source>Direction of sigma, counter-clockwise from the right.</source>
        <translation>Richtung von Sigma, gegen den Uhrzeigersinn von rechts.</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Weigh less towards the edge, in a straight line.</source>
        <translation>Zum Rand hin in einer Geraden weniger wiegen.</translation>
    </message>
    <message>
        <source>Rows and columns.</source>
        <translation>Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>A pyramid is 1 2 3 2 1 times the same; a cone falls with the distance.</source>
        <translation>Eine Pyramide ist 1 2 3 2 1 mal dasselbe; ein Kegel fällt mit dem Abstand.</translation>
    </message>
    <message>
        <source>Cone</source>
        <translation>Kegel</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Take the mean of a ring, as a mirror lens out of focus does.</source>
        <translation>Das Mittel eines Rings nehmen, wie eine unscharf gestellte Spiegellinse.</translation>
    </message>
    <message>
        <source>Of the middle of the ring's line.</source>
        <translation>Der Mitte der Linie des Rings.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Of the line.</source>
        <translation>Der Linie.</translation>
    </message>
    <message>
        <source>Weigh each pixel by the exact area that the ring covers of it; otherwise 1 where its centre lies on the ring.</source>
        <translation>Jeden Bildpunkt mit der genauen Fläche wiegen, die der Ring von ihm deckt; sonst 1, wo seine Mitte auf dem Ring liegt.</translation>
    </message>
    <message>
        <source>Savitzky-Golay</source>
        <translation>Savitzky-Golay</translation>
    </message>
    <message>
        <source>Fit a polynomial of x and y by least squares, and take its value or derivative in the middle.</source>
        <translation>Ein Polynom aus x und y nach kleinsten Quadraten anpassen, und seinen Wert oder seine Ableitung in der Mitte nehmen.</translation>
    </message>
    <message>
        <source>Height of the window.</source>
        <translation>Höhe des Fensters.</translation>
    </message>
    <message>
        <source>Width of the window.</source>
        <translation>Breite des Fensters.</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Highest sum of the powers of x and y.</source>
        <translation>Höchste Summe der Potenzen von x und y.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Order of the derivative by x, rightwards; 0 smooths.</source>
        <translation>Ordnung der Ableitung nach x, nach rechts; 0 glättet.</translation>
    </message>
    <message>
        <source>Order of the derivative by y, downwards.</source>
        <translation>Ordnung der Ableitung nach y, nach unten.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>The kernel has 2 reach + 1 taps a side.</source>
        <translation>Der Kern hat 2 Reichweite + 1 Gewichte je Seite.</translation>
    </message>
    <message>
        <source>Window: smooth. Least squares: the nearest on the whole. Minimax: the least greatest error. McClellan: a row made round. Frequency sampling: exact at as many frequencies as taps.</source>
        <translation>Fenster: glatt. Kleinste Quadrate: insgesamt am nächsten. Minimax: der kleinste größte Fehler. McClellan: eine Zeile, rund gemacht. Frequenzabtastung: genau bei so vielen Frequenzen, wie es Gewichte gibt.</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Kleinste Quadrate</translation>
    </message>
    <message>
        <source>Minimax</source>
        <translation>Minimax</translation>
    </message>
    <message>
        <source>Mcclellan</source>
        <translation>McClellan</translation>
    </message>
    <message>
        <source>Frequency sampling</source>
        <translation>Frequenzabtastung</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>The gain at the top of the curve, or where a picture is white.</source>
        <translation>Die Verstärkung am oberen Rand der Kurve, oder wo ein Bild weiß ist.</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Kerbe</translation>
    </message>
    <message>
        <source>How wide a notch is: up to where the gain is 0.39 of what it was.</source>
        <translation>Wie breit eine Kerbe ist: bis dahin, wo die Verstärkung das 0,39-fache ist.</translation>
    </message>
    <message>
        <source>Wedge</source>
        <translation>Keil</translation>
    </message>
    <message>
        <source>Degrees of directions that are taken out, for stripes; 0 takes none.</source>
        <translation>Grad der Richtungen, die herausgenommen werden, gegen Streifen; 0 nimmt keine heraus.</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>Entlang</translation>
    </message>
    <message>
        <source>In which the waves go that the wedge takes out: 90 for stripes that lie.</source>
        <translation>In welcher die Wellen laufen, die der Keil herausnimmt: 90 bei liegenden Streifen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The sum of the weights: 1 keeps the brightness, 0 leaves flat places black.</source>
        <translation>Die Summe der Gewichte: 1 behält die Helligkeit, 0 lässt flache Stellen schwarz.</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie sie kommt</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Gleichmaß</translation>
    </message>
    <message>
        <source>Which weights are made equal, or opposite.</source>
        <translation>Welche Gewichte gleich oder entgegengesetzt gemacht werden.</translation>
    </message>
    <message>
        <source>Rotational 8</source>
        <translation>Drehung 8</translation>
    </message>
    <message>
        <source>Antisymmetric</source>
        <translation>Antisymmetrisch</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Weights under this share of the largest become 0.</source>
        <translation>Gewichte unter diesem Anteil des größten werden 0.</translation>
    </message>
    <message>
        <source>Whole numbers with a divisor, where a program wants those.</source>
        <translation>Ganze Zahlen mit einem Teiler, wo ein Programm solche will.</translation>
    </message>
    <message>
        <source>Any weights</source>
        <translation>Beliebige Gewichte</translation>
    </message>
    <message>
        <source>Whole over 16</source>
        <translation>Ganze durch 16</translation>
    </message>
    <message>
        <source>Whole over 64</source>
        <translation>Ganze durch 64</translation>
    </message>
    <message>
        <source>Whole over 256</source>
        <translation>Ganze durch 256</translation>
    </message>
    <message>
        <source>Whole over 1024</source>
        <translation>Ganze durch 1024</translation>
    </message>
    <message>
        <source>Taps along its longer side.</source>
        <translation>Gewichte entlang der längeren Seite.</translation>
    </message>
    <message>
        <source>By which it is turned, counter-clockwise.</source>
        <translation>Um wie viel sie gedreht wird, gegen den Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>What is darker is left out, so that the highlights alone make the shape.</source>
        <translation>Was dunkler ist, wird weggelassen, so dass nur die Lichter die Form machen.</translation>
    </message>
    <message>
        <source>Normalize</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>The weights sum to 1, so that the photo stays as bright; else white is a weight of 1.</source>
        <translation>Die Summe der Gewichte ist 1, so dass das Foto so hell bleibt; sonst ist Weiß ein Gewicht von 1.</translation>
    </message>
    <message>
        <source>level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>was übrig bleibt</translation>
    </message>
    <message>
        <source>edge {} px, {}°</source>
        <translation>Kante {} px, {}°</translation>
    </message>
    <message>
        <source>bar {} px, {}°</source>
        <translation>Balken {} px, {}°</translation>
    </message>
    <message>
        <source>blob {} px</source>
        <translation>Fleck {} px</translation>
    </message>
    <message>
        <source>ring {} px</source>
        <translation>Ring {} px</translation>
    </message>
    <message>
        <source>{} px, {} rings</source>
        <translation>{} px, {} Ringe</translation>
    </message>
    <message>
        <source>across {}</source>
        <translation>waagerecht {}</translation>
    </message>
    <message>
        <source>down {}</source>
        <translation>senkrecht {}</translation>
    </message>
    <message>
        <source>diagonal {}</source>
        <translation>diagonal {}</translation>
    </message>
    <message>
        <source>mean {}</source>
        <translation>Mittel {}</translation>
    </message>
    <message>
        <source>{} down, {} across</source>
        <translation>{} senkrecht, {} waagerecht</translation>
    </message>
    <message>
        <source>chance {}</source>
        <translation>Zufall {}</translation>
    </message>
    <message>
        <source>Maximum of {}</source>
        <translation>Maximum von {}</translation>
    </message>
    <message>
        <source>Sum of {}</source>
        <translation>Summe von {}</translation>
    </message>
    <message>
        <source>Magnitude of {}</source>
        <translation>Betrag von {}</translation>
    </message>
    <message>
        <source>Orientation of {}</source>
        <translation>Richtung von {}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Photo and presets</source>
        <translation>Foto und Vorgaben</translation>
    </message>
    <message>
        <source>Speed and memory</source>
        <translation>Tempo und Speicher</translation>
    </message>
    <message>
        <source>Files and recovery</source>
        <translation>Dateien und Wiederherstellung</translation>
    </message>
    <message>
        <source>Where the last photo was</source>
        <translation>Wo das letzte Foto war</translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation>Neben dem Foto</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Wie die Erscheinung</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Mittelgrau</translation>
    </message>
    <message>
        <source>The nearest colours (relative)</source>
        <translation>Die nächsten Farben (relativ)</translation>
    </message>
    <message>
        <source>All colours moved together (perceptual)</source>
        <translation>Alle Farben gemeinsam bewegt (Wahrnehmung)</translation>
    </message>
    <message>
        <source>Vivid colours (saturation)</source>
        <translation>Kräftige Farben (Sättigung)</translation>
    </message>
    <message>
        <source>The nearest, white of the paper kept (absolute)</source>
        <translation>Die nächsten, das Weiß des Papiers bleibt (absolut)</translation>
    </message>
    <message>
        <source>Colours of the window; System follows the desktop's.</source>
        <translation>Farben des Fensters; System folgt denen des Desktops.</translation>
    </message>
    <message>
        <source>Ground of the canvas</source>
        <translation>Grund der Arbeitsfläche</translation>
    </message>
    <message>
        <source>The grey around the photo: it changes how bright the photo seems.</source>
        <translation>Das Grau um das Foto: Es ändert, wie hell das Foto wirkt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus, panels and messages; another one is spoken from the next start on.</source>
        <translation>Der Menüs, Felder und Meldungen; eine andere gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Values of pixels</source>
        <translation>Werte der Bildpunkte</translation>
    </message>
    <message>
        <source>How the status bar and the probe write them.</source>
        <translation>Wie Statuszeile und Sonde sie schreiben.</translation>
    </message>
    <message>
        <source>Try presets under the pointer</source>
        <translation>Vorgaben unter dem Zeiger erproben</translation>
    </message>
    <message>
        <source>Shows on the photo what a preset does, before it is chosen.</source>
        <translation>Zeigt auf dem Foto, was eine Vorgabe bewirkt, bevor sie gewählt wird.</translation>
    </message>
    <message>
        <source>Guide in a crop's frame</source>
        <translation>Hilfslinien im Rahmen eines Zuschnitts</translation>
    </message>
    <message>
        <source>The lines by which a picture is composed; they are no part of it.</source>
        <translation>Die Linien, nach denen ein Bild aufgebaut wird; sie gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Profile of the screen</source>
        <translation>Profil des Bildschirms</translation>
    </message>
    <message>
        <source>An ICC file; without one, what the desktop has set for the screen, or sRGB.</source>
        <translation>Eine ICC-Datei; ohne sie gilt, was der Desktop für den Bildschirm gesetzt hat, sonst sRGB.</translation>
    </message>
    <message>
        <source>Profile of the printer</source>
        <translation>Profil des Druckers</translation>
    </message>
    <message>
        <source>An ICC file, by which soft proof and gamut warning go.</source>
        <translation>Eine ICC-Datei, nach der sich Druckprobe und Farbraumwarnung richten.</translation>
    </message>
    <message>
        <source>Into the printer's profile</source>
        <translation>In das Profil des Druckers</translation>
    </message>
    <message>
        <source>What becomes of colours that the printer has no room for.</source>
        <translation>Was aus Farben wird, die der Drucker nicht drucken kann.</translation>
    </message>
    <message>
        <source>Memory for previews</source>
        <translation>Speicher für Vorschauen</translation>
    </message>
    <message>
        <source>Kept to show the next edit sooner, for all windows together; 0 keeps nothing.</source>
        <translation>Damit die nächste Änderung schneller erscheint, für alle Fenster zusammen; 0 behält nichts.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>On how many cores pictures are computed at most.</source>
        <translation>Auf wie vielen Kernen Bilder höchstens berechnet werden.</translation>
    </message>
    <message>
        <source>Keep a journal of what is open</source>
        <translation>Tagebuch über Geöffnetes führen</translation>
    </message>
    <message>
        <source>It brings photos and steps back after a crash. Without it, they are lost then.</source>
        <translation>Es bringt Fotos und Schritte nach einem Absturz zurück. Ohne es sind sie dann verloren.</translation>
    </message>
    <message>
        <source>Folder to open from</source>
        <translation>Ordner zum Öffnen</translation>
    </message>
    <message>
        <source>Where the box for opening begins.</source>
        <translation>Wo der Dialog zum Öffnen beginnt.</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Ordner zum Speichern</translation>
    </message>
    <message>
        <source>Where the box for saving under a new name begins.</source>
        <translation>Wo der Dialog zum Speichern unter neuem Namen beginnt.</translation>
    </message>
    <message>
        <source>One more folder of plugins</source>
        <translation>Ein weiterer Plugin-Ordner</translation>
    </message>
    <message>
        <source>Looked through beside your own; commands name it by --plugin-path.</source>
        <translation>Wird neben dem eigenen durchsucht; Befehle nennen ihn mit --plugin-path.</translation>
    </message>
    <message>
        <source>Single letters act only outside fields</source>
        <translation>Einzelne Buchstaben wirken nur außerhalb von Feldern</translation>
    </message>
    <message>
        <source>Otherwise a letter that is a command's key does that in number fields too.</source>
        <translation>Sonst wirkt ein Buchstabe, der die Taste eines Befehls ist, auch in Zahlenfeldern.</translation>
    </message>
    <message>
        <source>Show keys in tooltips</source>
        <translation>Tasten in Hinweisen zeigen</translation>
    </message>
    <message>
        <source>The tips of buttons name the keys that do the same.</source>
        <translation>Die Hinweise der Knöpfe nennen die Tasten, die dasselbe tun.</translation>
    </message>
    <message>
        <source>Hold a key: act while it is held</source>
        <translation>Taste halten: wirkt, solange sie gehalten wird</translation>
    </message>
    <message>
        <source>What a key that is held for a moment switches is switched back as it is let go.</source>
        <translation>Was eine kurz gehaltene Taste umschaltet, wird beim Loslassen zurückgeschaltet.</translation>
    </message>
    <message>
        <source>Bilateral smoothing</source>
        <translation>Bilaterale Glättung</translation>
    </message>
    <message>
        <source>Smooths like colours, keeps edges.</source>
        <translation>Glättet ähnliche Farben, behält Kanten.</translation>
    </message>
    <message>
        <source>Binomial blur 7x7</source>
        <translation>Binomialer Weichzeichner 7x7</translation>
    </message>
    <message>
        <source>Pascal's triangle twice: nearly a Gaussian, in whole numbers.</source>
        <translation>Zweimal das Pascalsche Dreieck: fast eine Gauß-Funktion, in ganzen Zahlen.</translation>
    </message>
    <message>
        <source>Blur colour alone</source>
        <translation>Nur Farbe weichzeichnen</translation>
    </message>
    <message>
        <source>Takes coloured grain away and keeps brightness sharp.</source>
        <translation>Nimmt farbiges Korn weg und lässt die Helligkeit scharf.</translation>
    </message>
    <message>
        <source>Blur plus</source>
        <translation>Weichzeichner Plus</translation>
    </message>
    <message>
        <source>Mean of a pixel and its four neighbours.</source>
        <translation>Mittel eines Bildpunkts und seiner vier Nachbarn.</translation>
    </message>
    <message>
        <source>Box blur 3x3</source>
        <translation>Kastenweichzeichner 3x3</translation>
    </message>
    <message>
        <source>Mean of nine pixels.</source>
        <translation>Mittel von neun Bildpunkten.</translation>
    </message>
    <message>
        <source>Box blur 5x5</source>
        <translation>Kastenweichzeichner 5x5</translation>
    </message>
    <message>
        <source>Mean of twenty-five pixels.</source>
        <translation>Mittel von fünfundzwanzig Bildpunkten.</translation>
    </message>
    <message>
        <source>Box blur 9x9</source>
        <translation>Kastenweichzeichner 9x9</translation>
    </message>
    <message>
        <source>The plain mean of 81 pixels.</source>
        <translation>Das einfache Mittel von 81 Bildpunkten.</translation>
    </message>
    <message>
        <source>The photo as a landscape in evening light.</source>
        <translation>Das Foto als Landschaft im Abendlicht.</translation>
    </message>
    <message>
        <source>Canny lines</source>
        <translation>Canny-Linien</translation>
    </message>
    <message>
        <source>Edges as lines of one pixel.</source>
        <translation>Kanten als Linien von einem Bildpunkt.</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Karussell</translation>
    </message>
    <message>
        <source>Smears around the middle.</source>
        <translation>Verwischt um die Mitte.</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Answers to the finest checkerboard alone.</source>
        <translation>Antwortet nur auf das feinste Schachbrett.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließung</translation>
    </message>
    <message>
        <source>Dark specks go.</source>
        <translation>Dunkle Flecken verschwinden.</translation>
    </message>
    <message>
        <source>A trail that fades to one side.</source>
        <translation>Eine Spur, die zu einer Seite verblasst.</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Kühler</translation>
    </message>
    <message>
        <source>As if the light had been 5400 K.</source>
        <translation>Als wäre das Licht 5400 K gewesen.</translation>
    </message>
    <message>
        <source>Bright where the photo changes in both directions.</source>
        <translation>Hell, wo sich das Foto in beiden Richtungen ändert.</translation>
    </message>
    <message>
        <source>Dark corners</source>
        <translation>Dunkle Ecken</translation>
    </message>
    <message>
        <source>Corners with half the light.</source>
        <translation>Ecken mit halbem Licht.</translation>
    </message>
    <message>
        <source>Deblur a lens</source>
        <translation>Linse entunschärfen</translation>
    </message>
    <message>
        <source>Takes a disk blur of 2 pixels back.</source>
        <translation>Nimmt eine Scheibenunschärfe von 2 Bildpunkten zurück.</translation>
    </message>
    <message>
        <source>Deblur by frequencies</source>
        <translation>Nach Frequenzen entunschärfen</translation>
    </message>
    <message>
        <source>Takes a disk blur of 2 pixels back, in one go.</source>
        <translation>Nimmt eine Scheibenunschärfe von 2 Bildpunkten in einem Zug zurück.</translation>
    </message>
    <message>
        <source>Deeper skies</source>
        <translation>Tieferer Himmel</translation>
    </message>
    <message>
        <source>Blues and cyans stronger and darker.</source>
        <translation>Blau und Cyan kräftiger und dunkler.</translation>
    </message>
    <message>
        <source>Derivative of Gaussian, 45°</source>
        <translation>Ableitung der Gauß-Funktion, 45°</translation>
    </message>
    <message>
        <source>The slope up to the right, smoothed.</source>
        <translation>Die Steigung nach rechts oben, geglättet.</translation>
    </message>
    <message>
        <source>Derivative of Gaussian, across</source>
        <translation>Ableitung der Gauß-Funktion, waagerecht</translation>
    </message>
    <message>
        <source>The slope to the right, smoothed.</source>
        <translation>Die Steigung nach rechts, geglättet.</translation>
    </message>
    <message>
        <source>Difference of Gaussians kernel</source>
        <translation>Kern: Differenz zweier Gauß-Funktionen</translation>
    </message>
    <message>
        <source>What lies between two blurs.</source>
        <translation>Was zwischen zwei Unschärfen liegt.</translation>
    </message>
    <message>
        <source>Disk blur 9x9</source>
        <translation>Scheibenweichzeichner 9x9</translation>
    </message>
    <message>
        <source>Out-of-focus blur: mean of a disk (u² + v² ≤ 18); holes outside it.</source>
        <translation>Unschärfe wie außerhalb des Fokus: Mittel einer Scheibe (u² + v² ≤ 18); außerhalb Löcher.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Disk blur, any radius</source>
        <translation>Scheibenweichzeichner, jeder Radius</translation>
    </message>
    <message>
        <source>A disk with a smooth edge, as out of focus.</source>
        <translation>Eine Scheibe mit glattem Rand, wie außerhalb des Fokus.</translation>
    </message>
    <message>
        <source>Edge detect, all</source>
        <translation>Kanten finden, alle</translation>
    </message>
    <message>
        <source>Laplacian of all eight neighbours.</source>
        <translation>Laplace aller acht Nachbarn.</translation>
    </message>
    <message>
        <source>Edge detect, corners</source>
        <translation>Kanten finden, Ecken</translation>
    </message>
    <message>
        <source>Mixed second derivative: answers to corners and diagonals.</source>
        <translation>Gemischte zweite Ableitung: antwortet auf Ecken und Diagonalen.</translation>
    </message>
    <message>
        <source>Edge detect, cross</source>
        <translation>Kanten finden, Kreuz</translation>
    </message>
    <message>
        <source>Laplacian of the four neighbours, bright on bright spots; Wikipedia has shown it with either sign.</source>
        <translation>Laplace der vier Nachbarn, hell auf hellen Punkten; Wikipedia zeigte ihn mit beiden Vorzeichen.</translation>
    </message>
    <message>
        <source>Edge detect, GIMP</source>
        <translation>Kanten finden, GIMP</translation>
    </message>
    <message>
        <source>Laplacian of the four neighbours with the sign that makes dark spots bright.</source>
        <translation>Laplace der vier Nachbarn mit dem Vorzeichen, das dunkle Punkte hell macht.</translation>
    </message>
    <message>
        <source>Edge enhance</source>
        <translation>Kanten betonen</translation>
    </message>
    <message>
        <source>Difference from the pixel on the left.</source>
        <translation>Unterschied zum Bildpunkt links.</translation>
    </message>
    <message>
        <source>Emboss 7x7</source>
        <translation>Prägen 7x7</translation>
    </message>
    <message>
        <source>Relief of a larger scale, lit from 45°.</source>
        <translation>Relief in größerem Maßstab, aus 45° beleuchtet.</translation>
    </message>
    <message>
        <source>Emboss across</source>
        <translation>Prägen waagerecht</translation>
    </message>
    <message>
        <source>Relief around mid grey along rows.</source>
        <translation>Relief um Mittelgrau entlang der Zeilen.</translation>
    </message>
    <message>
        <source>Emboss, all directions</source>
        <translation>Prägen, alle Richtungen</translation>
    </message>
    <message>
        <source>Relief around mid grey by all eight neighbours.</source>
        <translation>Relief um Mittelgrau aus allen acht Nachbarn.</translation>
    </message>
    <message>
        <source>Emboss, Laplacian</source>
        <translation>Prägen, Laplace</translation>
    </message>
    <message>
        <source>Relief around mid grey by the four corners.</source>
        <translation>Relief um Mittelgrau aus den vier Ecken.</translation>
    </message>
    <message>
        <source>Emboss on grey</source>
        <translation>Prägen auf Grau</translation>
    </message>
    <message>
        <source>The relief alone.</source>
        <translation>Das Relief allein.</translation>
    </message>
    <message>
        <source>Relief lit from the bottom right, colours kept.</source>
        <translation>Relief, von rechts unten beleuchtet, Farben bleiben.</translation>
    </message>
    <message>
        <source>Fine grain</source>
        <translation>Feines Korn</translation>
    </message>
    <message>
        <source>Grey grain of 4 % that stays in its place.</source>
        <translation>Graues Korn von 4 %, das an seinem Ort bleibt.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Four levels</source>
        <translation>Vier Stufen</translation>
    </message>
    <message>
        <source>Each channel in four levels.</source>
        <translation>Jeder Kanal in vier Stufen.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Frei-Chen across</source>
        <translation>Frei-Chen waagerecht</translation>
    </message>
    <message>
        <source>First of the nine orthonormal Frei-Chen kernels, over 2√2; ImageMagick's FreiChen:11 divides by √2 only.</source>
        <translation>Der erste der neun orthonormalen Frei-Chen-Kerne, durch 2√2; FreiChen:11 von ImageMagick teilt nur durch √2.</translation>
    </message>
    <message>
        <source>Frei-Chen down</source>
        <translation>Frei-Chen senkrecht</translation>
    </message>
    <message>
        <source>Second Frei-Chen kernel; ImageMagick's FreiChen:12 is wrong: it has + on the bottom row and divides by √2 only.</source>
        <translation>Der zweite Frei-Chen-Kern; FreiChen:12 von ImageMagick ist falsch: Es hat + in der untersten Zeile und teilt nur durch √2.</translation>
    </message>
    <message>
        <source>Frei-Chen Laplacian</source>
        <translation>Frei-Chen-Laplace</translation>
    </message>
    <message>
        <source>Seventh Frei-Chen kernel; ImageMagick's FreiChen:17 is wrong: its bottom left is -1, so it sums to -2.</source>
        <translation>Der siebte Frei-Chen-Kern; FreiChen:17 von ImageMagick ist falsch: Links unten steht -1, die Summe ist also -2.</translation>
    </message>
    <message>
        <source>Frei-Chen ripple</source>
        <translation>Frei-Chen-Welle</translation>
    </message>
    <message>
        <source>Fourth Frei-Chen kernel, a ripple, over 2√2; ImageMagick's FreiChen:14 is the third and divides by √2 only.</source>
        <translation>Der vierte Frei-Chen-Kern, eine Welle, durch 2√2; FreiChen:14 von ImageMagick ist der dritte und teilt nur durch √2.</translation>
    </message>
    <message>
        <source>Gabor, falling</source>
        <translation>Gabor, fallend</translation>
    </message>
    <message>
        <source>Answers to stripes across 45°.</source>
        <translation>Antwortet auf Streifen quer zu 45°.</translation>
    </message>
    <message>
        <source>Gabor, level</source>
        <translation>Gabor, liegend</translation>
    </message>
    <message>
        <source>Answers to stripes across 90°.</source>
        <translation>Antwortet auf Streifen quer zu 90°.</translation>
    </message>
    <message>
        <source>Gabor, rising</source>
        <translation>Gabor, steigend</translation>
    </message>
    <message>
        <source>Answers to stripes across 135°.</source>
        <translation>Antwortet auf Streifen quer zu 135°.</translation>
    </message>
    <message>
        <source>Gabor, upright</source>
        <translation>Gabor, stehend</translation>
    </message>
    <message>
        <source>Answers to stripes across 0°.</source>
        <translation>Antwortet auf Streifen quer zu 0°.</translation>
    </message>
    <message>
        <source>Game of life</source>
        <translation>Spiel des Lebens</translation>
    </message>
    <message>
        <source>Counts each cell's neighbours and has it live or die, from the photo in black and white.</source>
        <translation>Zählt die Nachbarn jeder Zelle und lässt sie leben oder sterben, vom Foto in Schwarzweiß aus.</translation>
    </message>
    <message>
        <source>Gaussian blur 3x3</source>
        <translation>Gaußscher Weichzeichner 3x3</translation>
    </message>
    <message>
        <source>Binomial blur: the outer product of 1 2 1.</source>
        <translation>Binomialer Weichzeichner: das äußere Produkt von 1 2 1.</translation>
    </message>
    <message>
        <source>Gaussian blur 5x5</source>
        <translation>Gaußscher Weichzeichner 5x5</translation>
    </message>
    <message>
        <source>Binomial blur: the outer product of 1 4 6 4 1.</source>
        <translation>Binomialer Weichzeichner: das äußere Produkt von 1 4 6 4 1.</translation>
    </message>
    <message>
        <source>Gaussian blur, any sigma</source>
        <translation>Gaußscher Weichzeichner, jedes Sigma</translation>
    </message>
    <message>
        <source>A bell that its generator makes of any width.</source>
        <translation>Eine Glocke, die ihr Generator in jeder Breite macht.</translation>
    </message>
    <message>
        <source>Gaussian blur, slanted</source>
        <translation>Gaußscher Weichzeichner, schräg</translation>
    </message>
    <message>
        <source>A bell three times as long as wide, at 30°.</source>
        <translation>Eine Glocke, dreimal so lang wie breit, bei 30°.</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>Geister</translation>
    </message>
    <message>
        <source>The photo and four faint copies of it.</source>
        <translation>Das Foto und vier blasse Kopien davon.</translation>
    </message>
    <message>
        <source>Smooths fine detail without halos.</source>
        <translation>Glättet feine Einzelheiten ohne Lichthöfe.</translation>
    </message>
    <message>
        <source>Half as bright</source>
        <translation>Halb so hell</translation>
    </message>
    <message>
        <source>One tap of 0.5.</source>
        <translation>Ein Gewicht von 0,5.</translation>
    </message>
    <message>
        <source>High boost, any amount</source>
        <translation>High Boost, jede Stärke</translation>
    </message>
    <message>
        <source>Sharpening that keeps the photo, in one kernel.</source>
        <translation>Schärfen, das das Foto behält, in einem Kern.</translation>
    </message>
    <message>
        <source>High boost</source>
        <translation>High Boost</translation>
    </message>
    <message>
        <source>Mean removal with a boost of A = 1.5 (centre 8 + A), brightness kept by the divisor.</source>
        <translation>Mittelwert entfernen mit der Verstärkung A = 1,5 (Mitte 8 + A); der Teiler behält die Helligkeit.</translation>
    </message>
    <message>
        <source>High pass on grey</source>
        <translation>Hochpass auf Grau</translation>
    </message>
    <message>
        <source>What a blur takes away.</source>
        <translation>Was eine Unschärfe wegnimmt.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Leaves the photo as it is: a place to start.</source>
        <translation>Lässt das Foto, wie es ist: ein Anfang.</translation>
    </message>
    <message>
        <source>Kirsch, all directions</source>
        <translation>Kirsch, alle Richtungen</translation>
    </message>
    <message>
        <source>The largest of eight compass results.</source>
        <translation>Das größte von acht Kompassergebnissen.</translation>
    </message>
    <message>
        <source>Kirsch west</source>
        <translation>Kirsch West</translation>
    </message>
    <message>
        <source>Compass edge: the left side brighter.</source>
        <translation>Kompasskante: die linke Seite heller.</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Kompass</translation>
    </message>
    <message>
        <source>Laplacian 7x7</source>
        <translation>Laplace 7x7</translation>
    </message>
    <message>
        <source>A wide Laplacian.</source>
        <translation>Ein breiter Laplace.</translation>
    </message>
    <message>
        <source>Laplacian, isotropic</source>
        <translation>Laplace, isotrop</translation>
    </message>
    <message>
        <source>The outer product of 1 -2 1 with itself: second differences both ways.</source>
        <translation>Das äußere Produkt von 1 -2 1 mit sich selbst: zweite Differenzen in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian 5x5</source>
        <translation>Laplace der Gauß-Funktion 5x5</translation>
    </message>
    <message>
        <source>Blurs and finds edges in one, sigma about 1.4.</source>
        <translation>Zeichnet weich und findet Kanten in einem, Sigma etwa 1,4.</translation>
    </message>
    <message>
        <source>LoG</source>
        <translation>LoG</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian 9x9</source>
        <translation>Laplace der Gauß-Funktion 9x9</translation>
    </message>
    <message>
        <source>Blurs and finds edges in one, sigma about 1.4, finer steps.</source>
        <translation>Zeichnet weich und findet Kanten in einem, Sigma etwa 1,4, in feineren Stufen.</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian, any sigma</source>
        <translation>Laplace der Gauß-Funktion, jedes Sigma</translation>
    </message>
    <message>
        <source>Crosses 0 at edges of about its own size.</source>
        <translation>Geht durch 0 an Kanten von etwa der eigenen Größe.</translation>
    </message>
    <message>
        <source>Laplacian, smooth</source>
        <translation>Laplace, glatt</translation>
    </message>
    <message>
        <source>Laplacian that weighs diagonals.</source>
        <translation>Laplace, der Diagonalen gewichtet.</translation>
    </message>
    <message>
        <source>Lithograph</source>
        <translation>Lithografie</translation>
    </message>
    <message>
        <source>Black and white with a narrow ramp between.</source>
        <translation>Schwarz und Weiß mit einer schmalen Rampe dazwischen.</translation>
    </message>
    <message>
        <source>Raises the contrast of surroundings, without halos.</source>
        <translation>Hebt den Kontrast der Umgebung, ohne Lichthöfe.</translation>
    </message>
    <message>
        <source>Low pass, Butterworth</source>
        <translation>Tiefpass, Butterworth</translation>
    </message>
    <message>
        <source>Lets coarse detail pass, with a soft edge.</source>
        <translation>Lässt grobe Einzelheiten durch, mit weicher Grenze.</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Matt</translation>
    </message>
    <message>
        <source>A curve that lifts black and softens white.</source>
        <translation>Eine Kurve, die Schwarz hebt und Weiß mildert.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Mean of two</source>
        <translation>Mittel von zweien</translation>
    </message>
    <message>
        <source>An even kernel: its origin is the left one of the two.</source>
        <translation>Ein gerader Kern: Sein Ursprung ist der linke der beiden.</translation>
    </message>
    <message>
        <source>Mean removal</source>
        <translation>Mittelwert entfernen</translation>
    </message>
    <message>
        <source>Strong sharpening by all eight neighbours.</source>
        <translation>Starkes Schärfen durch alle acht Nachbarn.</translation>
    </message>
    <message>
        <source>Median 3x3</source>
        <translation>Median 3x3</translation>
    </message>
    <message>
        <source>Specks of one pixel go, edges stay.</source>
        <translation>Flecken von einem Bildpunkt verschwinden, Kanten bleiben.</translation>
    </message>
    <message>
        <source>Median 7x7</source>
        <translation>Median 7x7</translation>
    </message>
    <message>
        <source>Flat patches, as cut from paper.</source>
        <translation>Flache Stücke, wie aus Papier geschnitten.</translation>
    </message>
    <message>
        <source>Miniature</source>
        <translation>Miniatur</translation>
    </message>
    <message>
        <source>Has a street seen from above look like a model, by the shallow focus of a lens near it.</source>
        <translation>Lässt eine Straße von oben wie ein Modell aussehen, durch die geringe Schärfentiefe einer nahen Linse.</translation>
    </message>
    <message>
        <source>Morphological gradient</source>
        <translation>Morphologischer Gradient</translation>
    </message>
    <message>
        <source>Most less least of the neighbours.</source>
        <translation>Größter minus kleinster der Nachbarn.</translation>
    </message>
    <message>
        <source>Motion blur across</source>
        <translation>Bewegungsunschärfe waagerecht</translation>
    </message>
    <message>
        <source>Movement of nine pixels along a row.</source>
        <translation>Bewegung von neun Bildpunkten entlang einer Zeile.</translation>
    </message>
    <message>
        <source>Motion blur, any angle</source>
        <translation>Bewegungsunschärfe, jeder Winkel</translation>
    </message>
    <message>
        <source>A path of 21 pixels at 30°.</source>
        <translation>Ein Weg von 21 Bildpunkten bei 30°.</translation>
    </message>
    <message>
        <source>Movement of nine pixels down the diagonal.</source>
        <translation>Bewegung von neun Bildpunkten die Diagonale hinab.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>One tap of -1 and an offset of 1.</source>
        <translation>Ein Gewicht von -1 und ein Versatz von 1.</translation>
    </message>
    <message>
        <source>Takes the mean of what looks alike.</source>
        <translation>Nimmt das Mittel dessen, was sich ähnlich sieht.</translation>
    </message>
    <message>
        <source>One stop brighter</source>
        <translation>Eine Blende heller</translation>
    </message>
    <message>
        <source>Twice the light, in linear light.</source>
        <translation>Doppeltes Licht, in linearem Licht.</translation>
    </message>
    <message>
        <source>Open shadows</source>
        <translation>Tiefen öffnen</translation>
    </message>
    <message>
        <source>A curve of lightness that lifts dark parts; hue and strength of colours stay.</source>
        <translation>Eine Kurve der Helligkeit, die dunkle Teile hebt; Ton und Kraft der Farben bleiben.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Bright specks go.</source>
        <translation>Helle Flecken verschwinden.</translation>
    </message>
    <message>
        <source>Hue for the direction, brightness for the strength.</source>
        <translation>Farbton für die Richtung, Helligkeit für die Stärke.</translation>
    </message>
    <message>
        <source>Orton glow</source>
        <translation>Orton-Leuchten</translation>
    </message>
    <message>
        <source>A wide blur, screened over the photo at a half.</source>
        <translation>Eine breite Unschärfe, zur Hälfte negativ multipliziert über das Foto gelegt.</translation>
    </message>
    <message>
        <source>Overlay sharpening</source>
        <translation>Schärfen durch Überlagern</translation>
    </message>
    <message>
        <source>A high pass, laid over by overlay and in lightness only: no coloured fringes.</source>
        <translation>Ein Hochpass, überlagert und nur in der Helligkeit: keine Farbsäume.</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>Gemalt</translation>
    </message>
    <message>
        <source>Bright strokes in the form of a cross.</source>
        <translation>Helle Striche in Form eines Kreuzes.</translation>
    </message>
    <message>
        <source>Prewitt across</source>
        <translation>Prewitt waagerecht</translation>
    </message>
    <message>
        <source>Slope along a row, equal weights.</source>
        <translation>Steigung entlang einer Zeile, gleiche Gewichte.</translation>
    </message>
    <message>
        <source>Prewitt down</source>
        <translation>Prewitt senkrecht</translation>
    </message>
    <message>
        <source>Slope along a column, equal weights.</source>
        <translation>Steigung entlang einer Spalte, gleiche Gewichte.</translation>
    </message>
    <message>
        <source>Pyramid blur 7x7</source>
        <translation>Pyramidenweichzeichner 7x7</translation>
    </message>
    <message>
        <source>Weights that fall in a straight line to the edges.</source>
        <translation>Gewichte, die geradlinig zu den Rändern fallen.</translation>
    </message>
    <message>
        <source>Red filter</source>
        <translation>Rotfilter</translation>
    </message>
    <message>
        <source>Black and white as through a red filter: dark skies.</source>
        <translation>Schwarzweiß wie durch einen Rotfilter: dunkler Himmel.</translation>
    </message>
    <message>
        <source>Red-green edges</source>
        <translation>Rot-Grün-Kanten</translation>
    </message>
    <message>
        <source>Shows where red turns into green from left to right, and no change of brightness.</source>
        <translation>Zeigt, wo von links nach rechts Rot in Grün übergeht, und keine Änderung der Helligkeit.</translation>
    </message>
    <message>
        <source>Ring blur</source>
        <translation>Ringweichzeichner</translation>
    </message>
    <message>
        <source>A ring, as the bokeh of a mirror lens.</source>
        <translation>Ein Ring, wie das Bokeh eines Spiegelobjektivs.</translation>
    </message>
    <message>
        <source>Roberts cross, falling</source>
        <translation>Roberts-Kreuz, fallend</translation>
    </message>
    <message>
        <source>Slope along the falling diagonal in a 2x2 grid.</source>
        <translation>Steigung entlang der fallenden Diagonale in einem 2x2-Gitter.</translation>
    </message>
    <message>
        <source>Roberts cross, rising</source>
        <translation>Roberts-Kreuz, steigend</translation>
    </message>
    <message>
        <source>Slope along the rising diagonal in a 2x2 grid.</source>
        <translation>Steigung entlang der steigenden Diagonale in einem 2x2-Gitter.</translation>
    </message>
    <message>
        <source>Robinson west</source>
        <translation>Robinson West</translation>
    </message>
    <message>
        <source>Compass edge of five levels: the left side brighter.</source>
        <translation>Kompasskante in fünf Stufen: die linke Seite heller.</translation>
    </message>
    <message>
        <source>Row blur 1x15</source>
        <translation>Zeilenweichzeichner 1x15</translation>
    </message>
    <message>
        <source>The mean of 15 pixels of a row.</source>
        <translation>Das Mittel von 15 Bildpunkten einer Zeile.</translation>
    </message>
    <message>
        <source>Scharr across</source>
        <translation>Scharr waagerecht</translation>
    </message>
    <message>
        <source>Slope along a row, the least dependent on direction of the 3x3 ones.</source>
        <translation>Steigung entlang einer Zeile, von denen mit 3x3 die am wenigsten richtungsabhängige.</translation>
    </message>
    <message>
        <source>Scharr at 30°</source>
        <translation>Scharr bei 30°</translation>
    </message>
    <message>
        <source>The Scharr slope, steered.</source>
        <translation>Die Scharr-Steigung, gesteuert.</translation>
    </message>
    <message>
        <source>Scharr down</source>
        <translation>Scharr senkrecht</translation>
    </message>
    <message>
        <source>Slope along a column, the least dependent on direction of the 3x3 ones.</source>
        <translation>Steigung entlang einer Spalte, von denen mit 3x3 die am wenigsten richtungsabhängige.</translation>
    </message>
    <message>
        <source>Length of the slope, the same in all directions.</source>
        <translation>Länge der Steigung, in allen Richtungen gleich.</translation>
    </message>
    <message>
        <source>Second difference</source>
        <translation>Zweite Differenz</translation>
    </message>
    <message>
        <source>Bends across: 0 on every slope.</source>
        <translation>Krümmung in der Waagerechten: 0 auf jeder Steigung.</translation>
    </message>
    <message>
        <source>Sepia tone</source>
        <translation>Sepiaton</translation>
    </message>
    <message>
        <source>A gradient from brown black to warm white.</source>
        <translation>Ein Verlauf von Braunschwarz zu warmem Weiß.</translation>
    </message>
    <message>
        <source>Sharp in the middle, soft at the edges</source>
        <translation>In der Mitte scharf, am Rand weich</translation>
    </message>
    <message>
        <source>Sharpens the middle and softens the four corners, each by its own kernel.</source>
        <translation>Schärft die Mitte und mildert die vier Ecken, jede mit eigenem Kern.</translation>
    </message>
    <message>
        <source>Sharpen luminance alone</source>
        <translation>Nur Luminanz schärfen</translation>
    </message>
    <message>
        <source>Sharpens brightness and leaves colour as it is, so that no coloured fringes come.</source>
        <translation>Schärft die Helligkeit und lässt die Farbe, damit keine Farbsäume entstehen.</translation>
    </message>
    <message>
        <source>Sharpen softly</source>
        <translation>Sanft schärfen</translation>
    </message>
    <message>
        <source>Sharpens less at the same width.</source>
        <translation>Schärft bei gleicher Breite weniger.</translation>
    </message>
    <message>
        <source>The classic sharpening: the photo plus what differs from its neighbours.</source>
        <translation>Das klassische Schärfen: das Foto plus das, was von den Nachbarn abweicht.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Nach unten schieben</translation>
    </message>
    <message>
        <source>Reads the upper neighbour: the photo moves one pixel down.</source>
        <translation>Liest den oberen Nachbarn: Das Foto rückt einen Bildpunkt nach unten.</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Nach rechts schieben</translation>
    </message>
    <message>
        <source>Reads the left neighbour: the photo moves one pixel to the right.</source>
        <translation>Liest den linken Nachbarn: Das Foto rückt einen Bildpunkt nach rechts.</translation>
    </message>
    <message>
        <source>Sharpens where there is detail.</source>
        <translation>Schärft, wo Einzelheiten sind.</translation>
    </message>
    <message>
        <source>Smooth, edges kept straight</source>
        <translation>Glätten, Kanten bleiben gerade</translation>
    </message>
    <message>
        <source>A parabola fitted to 49 pixels: peaks keep their height.</source>
        <translation>Eine Parabel durch 49 Bildpunkte: Spitzen behalten ihre Höhe.</translation>
    </message>
    <message>
        <source>Sobel across</source>
        <translation>Sobel waagerecht</translation>
    </message>
    <message>
        <source>Slope along a row: bright where the photo falls from left to right.</source>
        <translation>Steigung entlang einer Zeile: hell, wo das Foto von links nach rechts fällt.</translation>
    </message>
    <message>
        <source>Sobel at 45°</source>
        <translation>Sobel bei 45°</translation>
    </message>
    <message>
        <source>The Sobel slope, steered.</source>
        <translation>Die Sobel-Steigung, gesteuert.</translation>
    </message>
    <message>
        <source>Sobel down</source>
        <translation>Sobel senkrecht</translation>
    </message>
    <message>
        <source>Slope along a column: bright where the photo falls from top to bottom.</source>
        <translation>Steigung entlang einer Spalte: hell, wo das Foto von oben nach unten fällt.</translation>
    </message>
    <message>
        <source>Length of the slope.</source>
        <translation>Länge der Steigung.</translation>
    </message>
    <message>
        <source>Soft contrast</source>
        <translation>Weicher Kontrast</translation>
    </message>
    <message>
        <source>An S curve: darker shadows, lighter highlights, middle grey stays.</source>
        <translation>Eine S-Kurve: dunklere Tiefen, hellere Lichter, Mittelgrau bleibt.</translation>
    </message>
    <message>
        <source>Spots that grow</source>
        <translation>Flecken, die wachsen</translation>
    </message>
    <message>
        <source>What is near adds and what is farther takes away, so that spots and stripes grow as on an animal's skin.</source>
        <translation>Nahes kommt hinzu und Ferneres nimmt weg, sodass Flecken und Streifen wie auf einem Tierfell wachsen.</translation>
    </message>
    <message>
        <source>Structure coherence</source>
        <translation>Strukturkohärenz</translation>
    </message>
    <message>
        <source>How much the photo runs in one direction.</source>
        <translation>Wie sehr das Foto in eine Richtung verläuft.</translation>
    </message>
    <message>
        <source>Structure orientation</source>
        <translation>Strukturrichtung</translation>
    </message>
    <message>
        <source>The direction in which the photo runs.</source>
        <translation>Die Richtung, in der das Foto verläuft.</translation>
    </message>
    <message>
        <source>Teal and orange</source>
        <translation>Blaugrün und Orange</translation>
    </message>
    <message>
        <source>Shadows towards teal, highlights towards orange.</source>
        <translation>Tiefen zu Blaugrün, Lichter zu Orange.</translation>
    </message>
    <message>
        <source>Texturize</source>
        <translation>Texturieren</translation>
    </message>
    <message>
        <source>Relief and sharpening at once.</source>
        <translation>Relief und Schärfen zugleich.</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>Zwei Kopien</translation>
    </message>
    <message>
        <source>Half of the pixel 4 to the left, half of the one 4 to the right.</source>
        <translation>Halb der Bildpunkt 4 weiter links, halb der 4 weiter rechts.</translation>
    </message>
    <message>
        <source>Unsharp 5x5</source>
        <translation>Unscharf maskieren 5x5</translation>
    </message>
    <message>
        <source>Twice the photo minus its 5x5 Gaussian; drawn with the sign turned, so it divides by 256, not -256.</source>
        <translation>Zweimal das Foto minus seine 5x5-Gauß-Glättung; mit umgekehrtem Vorzeichen gezeichnet, daher der Teiler 256 statt -256.</translation>
    </message>
    <message>
        <source>Unsharp mask kernel</source>
        <translation>Kern: Unscharf maskieren</translation>
    </message>
    <message>
        <source>A Gaussian blur taken from the photo, in one kernel.</source>
        <translation>Ein gaußscher Weichzeichner, vom Foto abgezogen, in einem Kern.</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Lebendig</translation>
    </message>
    <message>
        <source>Weak colours get stronger, strong ones stay.</source>
        <translation>Schwache Farben werden kräftiger, starke bleiben.</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Wärmer</translation>
    </message>
    <message>
        <source>As if the light had been 8000 K.</source>
        <translation>Als wäre das Licht 8000 K gewesen.</translation>
    </message>
    <message>
        <source>Zoom burst</source>
        <translation>Zoomeffekt</translation>
    </message>
    <message>
        <source>Smears towards the middle.</source>
        <translation>Verwischt zur Mitte hin.</translation>
    </message>
    <message>
        <source>Verify the result</source>
        <translation>Ergebnis prüfen</translation>
    </message>
    <message>
        <source>Ways to the pixels and what differs</source>
        <translation>Wege zu den Bildpunkten und Unterschiede</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>{name} is done in each way…</source>
        <translation>{name} wird auf jede Weise berechnet…</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>The certificate is in {path}</source>
        <translation>Das Zertifikat ist in {path}</translation>
    </message>
    <message>
        <source>· ends {end:%H:%M}</source>
        <translation>· fertig um {end:%H:%M}</translation>
    </message>
    <message>
        <source>Show those that have failed</source>
        <translation>Fehlgeschlagene zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Namen der Ergebnisse</translation>
    </message>
    <message>
        <source>How files are written: an export preset, or as each photo is</source>
        <translation>Wie Dateien geschrieben werden: nach einer Exportvorgabe, oder wie jedes Foto ist</translation>
    </message>
    <message>
        <source>Each in a process of its own, which stand back for this window</source>
        <translation>Jeder in einem eigenen Prozess, der diesem Fenster den Vortritt lässt</translation>
    </message>
    <message>
        <source>Replace other files, too</source>
        <translation>Auch andere Dateien ersetzen</translation>
    </message>
    <message>
        <source>All pages of each file</source>
        <translation>Alle Seiten jeder Datei</translation>
    </message>
    <message>
        <source>Apply the steps to each page or frame of files that have several</source>
        <translation>Die Schritte auf jede Seite oder jedes Bild von Dateien anwenden, die mehrere haben</translation>
    </message>
    <message>
        <source>What there is of cut photos</source>
        <translation>Was von abgeschnittenen Fotos da ist</translation>
    </message>
    <message>
        <source>Open cut photos as far as they go; without this they fail</source>
        <translation>Abgeschnittene Fotos so weit öffnen, wie sie reichen; ohne dies schlagen sie fehl</translation>
    </message>
    <message>
        <source>Names of the results; the ending is the format
{fields}</source>
        <translation>Namen der Ergebnisse; die Endung ist das Format
{fields}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Choose the folder for the results
{folder}</source>
        <translation>Ordner für die Ergebnisse wählen
{folder}</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Wie es gemacht wird</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>Wenn es fertig ist</translation>
    </message>
    <message>
        <source>There are no results yet: the batch will make {where}.</source>
        <translation>Es gibt noch keine Ergebnisse: der Stapel wird {where} anlegen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Take all photos off the list</source>
        <translation>Alle Fotos von der Liste nehmen</translation>
    </message>
    <message>
        <source>Back to the photo; a batch goes on (Esc)</source>
        <translation>Zurück zum Foto; ein Stapel läuft weiter (Esc)</translation>
    </message>
    <message>
        <source>Take the photos of folders below these folders, too</source>
        <translation>Auch die Fotos aus Unterordnern nehmen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>{count} photos</source>
        <translation><numerusform>{count} Foto</numerusform><numerusform>{count} Fotos</numerusform></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Subfolders too</source>
        <translation>Auch Unterordner</translation>
    </message>
    <message>
        <source>Watch for new photos</source>
        <translation>Auf neue Fotos achten</translation>
    </message>
    <message>
        <source>Drop photos and folders here, or add them.</source>
        <translation>Fotos und Ordner hierher ziehen, oder hinzufügen.</translation>
    </message>
    <message>
        <source>Retry {failed} failed</source>
        <translation>{failed} fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Whose steps every photo of the batch goes through</source>
        <translation>Wessen Schritte jedes Foto des Stapels durchläuft</translation>
    </message>
    <message>
        <source>The preset; type some of its name to find it</source>
        <translation>Die Vorgabe; ein Teil ihres Namens findet sie</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Rezept wählen</translation>
    </message>
    <message>
        <source>Choose the file of a recipe</source>
        <translation>Datei eines Rezepts wählen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>There is no preset {currentText!r}.</source>
        <translation>Es gibt keine Vorgabe {currentText!r}.</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>Fotos des Stapels</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Applying the steps</source>
        <translation>Schritte werden angewendet</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>{size} in {seconds}</source>
        <translation>{size} in {seconds}</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>No {what} can be picked there: choose another place</source>
        <translation>Dort lässt sich {what} nicht aufnehmen: eine andere Stelle wählen</translation>
    </message>
    <message>
        <source>{columns} × {rows} · {megapixels} MP · {share:.0%} kept</source>
        <translation>{columns} × {rows} · {megapixels} MP · {share:.0%} behalten</translation>
    </message>
    <message>
        <source>Drag the four corners</source>
        <translation>Die vier Ecken ziehen</translation>
    </message>
    <message>
        <source>Width to height; Shift keeps that of a free frame</source>
        <translation>Breite zu Höhe; mit Umschalt bleibt sie bei freiem Rahmen</translation>
    </message>
    <message>
        <source>Ratio of the crop</source>
        <translation>Verhältnis des Ausschnitts</translation>
    </message>
    <message>
        <source>Take the ratio the other way round</source>
        <translation>Das Verhältnis umkehren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Show what the step makes of the photo (Enter)</source>
        <translation>Zeigen, was der Schritt aus dem Foto macht (Eingabe)</translation>
    </message>
    <message>
        <source>X swaps them</source>
        <translation>X tauscht sie</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Was der Pinsel tut</translation>
    </message>
    <message>
        <source>How the next shape joins what there is of the mask</source>
        <translation>Wie die nächste Form zur vorhandenen Maske kommt</translation>
    </message>
    <message>
        <source>How the next shape joins the mask</source>
        <translation>Wie die nächste Form zur Maske kommt</translation>
    </message>
    <message>
        <source>Draw no more (Esc)</source>
        <translation>Nicht mehr zeichnen (Esc)</translation>
    </message>
    <message>
        <source>Click where it is to be full</source>
        <translation>Klicken, wo sie voll sein soll</translation>
    </message>
    <message>
        <source>Esc does it too</source>
        <translation>Esc tut es auch</translation>
    </message>
    <message>
        <source>Use {keys} instead</source>
        <translation>Stattdessen {keys} nehmen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Change these keys</source>
        <translation>Diese Tasten ändern</translation>
    </message>
    <message>
        <source>{shown}, change these keys</source>
        <translation>{shown}, diese Tasten ändern</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Press the new keys; Backspace removes them, Escape leaves them</source>
        <translation>Die neuen Tasten drücken; Rücktaste entfernt sie, Escape lässt sie</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press a key to find it</source>
        <translation>Eine Taste drücken, um sie zu finden</translation>
    </message>
    <message>
        <source>Press a key to find its command; Backspace or Escape shows all again</source>
        <translation>Eine Taste drücken findet ihren Befehl; Rücktaste oder Escape zeigt wieder alle</translation>
    </message>
    <message>
        <source>Find by key</source>
        <translation>Nach Taste suchen</translation>
    </message>
    <message>
        <source>With {held}</source>
        <translation>Mit {held}</translation>
    </message>
    <message>
        <source>{keys} is taken by {names}</source>
        <translation>{keys} gehört schon zu {names}</translation>
    </message>
    <message>
        <source>{first} listens only while {place} has the focus, so both can keep it: there it goes first</source>
        <translation>{first} hört nur, solange {place} den Fokus hat; beide können sie behalten: Dort kommt es zuerst</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>dem anderen</translation>
    </message>
    <message>
        <source>Take it from {whom}</source>
        <translation>Von {whom} nehmen</translation>
    </message>
    <message>
        <source>As the guide names them.</source>
        <translation>Wie das Handbuch sie nennt.</translation>
    </message>
    <message>
        <source>What both have has GIMP's keys.</source>
        <translation>Was beide haben, hat die Tasten von GIMP.</translation>
    </message>
    <message>
        <source>What are layers there are steps here.</source>
        <translation>Was dort Ebenen sind, sind hier Schritte.</translation>
    </message>
    <message>
        <source>Zoom, proof and export as there.</source>
        <translation>Zoom, Proof und Export wie dort.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
    <message>
        <source>As they were before another set.</source>
        <translation>Wie sie vor einem anderen Satz waren.</translation>
    </message>
    <message>
        <source>Keys that are used</source>
        <translation>Belegte Tasten</translation>
    </message>
    <message>
        <source>Used: {join}</source>
        <translation>Belegt: {join}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>{keys} is taken by {title}</source>
        <translation>{keys} ist durch {title} belegt</translation>
    </message>
    <message>
        <source>{title}: {why}, so it has its first keys</source>
        <translation>{title}: {why}, daher gelten die ersten Tasten</translation>
    </message>
    <message>
        <source>{keys} is kept to {words!t}</source>
        <translation>{keys} bleibt dafür: {words!t}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{keys} is free</source>
        <translation>{keys} ist frei</translation>
    </message>
    <message>
        <source>{found} of {count}{differ}</source>
        <translation>{found} von {count}{differ}</translation>
    </message>
    <message>
        <source> · {changed} changed</source>
        <translation> · {changed} geändert</translation>
    </message>
    <message>
        <source>Add keys for {title}</source>
        <translation>Tasten für {title} hinzufügen</translation>
    </message>
    <message>
        <source>Reset the keys of {title}</source>
        <translation>Tasten von {title} zurücksetzen</translation>
    </message>
    <message>
        <source>{keys!r} is no shortcut: write it as Ctrl+Shift+S</source>
        <translation>{keys!r} ist kein Tastenkürzel: wie Ctrl+Shift+S schreiben</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Scale of the differences</source>
        <translation>Skala der Unterschiede</translation>
    </message>
    <message>
        <source>Difference scale</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Add a kernel, {count} of {most}</source>
        <translation>Kern hinzufügen, {count} von {most}</translation>
    </message>
    <message>
        <source>All views follow the cursor, zoom and pan of one</source>
        <translation>Alle Ansichten folgen Zeiger, Zoom und Ausschnitt der einen</translation>
    </message>
    <message>
        <source>All views follow the cursor of one; each has its own zoom and pan</source>
        <translation>Alle Ansichten folgen dem Zeiger der einen; jede hat eigenen Zoom und Ausschnitt</translation>
    </message>
    <message>
        <source>The kernel being edited</source>
        <translation>Der Kern in Arbeit</translation>
    </message>
    <message>
        <source>Results of kernels, side by side</source>
        <translation>Ergebnisse von Kernen nebeneinander</translation>
    </message>
    <message>
        <source>Result of a kernel</source>
        <translation>Ergebnis eines Kerns</translation>
    </message>
    <message>
        <source>Difference from the first result</source>
        <translation>Unterschied zum ersten Ergebnis</translation>
    </message>
    <message>
        <source>Of the part of the photo that was looked at</source>
        <translation>Vom betrachteten Teil des Fotos</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>What the others are compared with; choose another one</source>
        <translation>Womit die anderen verglichen werden; ein anderer lässt sich wählen</translation>
    </message>
    <message>
        <source>Edit this kernel in the window</source>
        <translation>Diesen Kern im Fenster bearbeiten</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>Zum Bezug machen</translation>
    </message>
    <message>
        <source>Take this side away</source>
        <translation>Diese Seite entfernen</translation>
    </message>
    <message>
        <source>Result of {name!t}</source>
        <translation>Ergebnis von {name!t}</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>Frequenzgang</translation>
    </message>
    <message>
        <source>Which way the waves go, counter-clockwise from the right</source>
        <translation>Wohin die Wellen laufen, gegen den Uhrzeigersinn von rechts</translation>
    </message>
    <message>
        <source>Gain 1 leaves a frequency as it is.</source>
        <translation>Verstärkung 1 lässt eine Frequenz, wie sie ist.</translation>
    </message>
    <message>
        <source>Along {angle}°</source>
        <translation>Entlang {angle}°</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>mean {near} · most {shown}</source>
        <translation>Mittel {near} · höchstens {shown}</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Back to the photo (Esc)</source>
        <translation>Zurück zum Foto (Esc)</translation>
    </message>
    <message>
        <source>How the states are compared</source>
        <translation>Wie die Zustände verglichen werden</translation>
    </message>
    <message>
        <source>How many times larger the difference is shown</source>
        <translation>Wievielmal größer der Unterschied gezeigt wird</translation>
    </message>
    <message>
        <source>Scale of the difference</source>
        <translation>Skala des Unterschieds</translation>
    </message>
    <message>
        <source>Two states of the photo</source>
        <translation>Zwei Zustände des Fotos</translation>
    </message>
    <message>
        <source>A has {a} pixels and B {b}: only pictures of one size are subtracted</source>
        <translation>A hat {a} Bildpunkte und B {b}: Nur Bilder einer Größe werden subtrahiert</translation>
    </message>
    <message>
        <source>Compared states: {name!t}</source>
        <translation>Verglichene Zustände: {name!t}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Add a copy of the shown preset</source>
        <translation>Eine Kopie der gezeigten Vorgabe hinzufügen</translation>
    </message>
    <message>
        <source>Delete the shown preset</source>
        <translation>Die gezeigte Vorgabe löschen</translation>
    </message>
    <message>
        <source>Choose where files are written</source>
        <translation>Wählen, wohin Dateien geschrieben werden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Write beside the photo again</source>
        <translation>Wieder neben das Foto schreiben</translation>
    </message>
    <message>
        <source>All pages of the file</source>
        <translation>Alle Seiten der Datei</translation>
    </message>
    <message>
        <source>Apply the steps to each page or frame, and write all of them</source>
        <translation>Die Schritte auf jede Seite oder jedes Bild anwenden und alle schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} files</source>
        <translation><numerusform>{count} Datei exportieren</numerusform><numerusform>{count} Dateien exportieren</numerusform></translation>
    </message>
    <message>
        <source>The preset's name</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>{folder}
Choose where files are written</source>
        <translation>{folder}
Wählen, wohin Dateien geschrieben werden</translation>
    </message>
    <message>
        <source>photo {columns} × {rows}</source>
        <translation>Foto {columns} × {rows}</translation>
    </message>
    <message>
        <source>{columns} × {rows} · {bits_per_pixel:.3g} bit per pixel</source>
        <translation>{columns} × {rows} · {bits_per_pixel:.3g} Bit je Pixel</translation>
    </message>
    <message>
        <source>PSNR {psnr:.1f} dB · largest change {largest_change} of 255</source>
        <translation>PSNR {psnr:.1f} dB · größte Änderung {largest_change} von 255</translation>
    </message>
    <message>
        <source>The file at 100 %</source>
        <translation>Die Datei bei 100 %</translation>
    </message>
    <message>
        <source>Left the picture before it is packed, right as the file will be
Drag the picture to look at another place, the line to compare</source>
        <translation>Links das Bild vor dem Packen, rechts wie die Datei wird
Am Bild ziehen zeigt eine andere Stelle, an der Linie vergleicht</translation>
    </message>
    <message>
        <source>No pixel changes</source>
        <translation>Kein Bildpunkt ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>{names} exist already. Overwrite them?</source>
        <translation><numerusform>{names} gibt es schon. Überschreiben?</numerusform><numerusform>{names} gibt es schon. Alle überschreiben?</numerusform></translation>
    </message>
    <message>
        <source>Exported {names} to {where}.</source>
        <translation>{names} nach {where} exportiert.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>{kind}
Double click renames it</source>
        <translation>{kind}
Doppelklick benennt um</translation>
    </message>
    <message>
        <source>Higher is larger and nearer to the picture</source>
        <translation>Höher ist größer und näher am Bild</translation>
    </message>
    <message>
        <source>Coarse first, then finer</source>
        <translation>Erst grob, dann feiner</translation>
    </message>
    <message>
        <source>A progressive JPEG or an interlaced PNG</source>
        <translation>Ein progressives JPEG oder verschachteltes PNG</translation>
    </message>
    <message>
        <source>Name Kernelroom as the program</source>
        <translation>Kernelroom als Programm nennen</translation>
    </message>
    <message>
        <source>Write it into Exif's Software</source>
        <translation>In das Feld Software von Exif schreiben</translation>
    </message>
    <message>
        <source>Tell the steps</source>
        <translation>Schritte angeben</translation>
    </message>
    <message>
        <source>Write what was done to the photo into XMP's history</source>
        <translation>Was mit dem Foto geschah, in den Verlauf des XMP schreiben</translation>
    </message>
    <message>
        <source>Long side {shown}</source>
        <translation>Lange Seite {shown}</translation>
    </message>
    <message>
        <source>With {fields}; the suffix follows by itself</source>
        <translation>Mit {fields}; die Endung folgt von selbst</translation>
    </message>
    <message>
        <source>Another profile…</source>
        <translation>Anderes Profil…</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Weighing files of other qualities</source>
        <translation>Dateien anderer Qualität werden gewogen</translation>
    </message>
    <message>
        <source>Quality {quality}: {size}</source>
        <translation>Qualität {quality}: {size}</translation>
    </message>
    <message>
        <source>{sentence}; it stays as it is, and changes are not kept</source>
        <translation>{sentence}; es bleibt, wie es ist, und Änderungen werden nicht aufgehoben</translation>
    </message>
    <message>
        <source>{name} and {name_2} would both write {name_3}: have {{preset}} in the name of one</source>
        <translation>{name} und {name_2} würden beide {name_3} schreiben: {{preset}} in den Namen von einem aufnehmen</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>es schließen</translation>
    </message>
    <message>
        <source>{name} exists already. Overwrite it?</source>
        <translation>{name} gibt es schon. Überschreiben?</translation>
    </message>
    <message numerus="yes">
        <source>{names} have changes not saved. Save before you {purpose}?</source>
        <translation><numerusform>{names} hat Änderungen, die nicht gespeichert sind. Zuerst speichern ({purpose})?</numerusform><numerusform>{names} haben Änderungen, die nicht gespeichert sind. Zuerst speichern ({purpose})?</numerusform></translation>
    </message>
    <message>
        <source>Copying the result</source>
        <translation>Ergebnis wird kopiert</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Kernelroom met a fault last time: {fault}. A report of it is on this machine.</source>
        <translation>Kernelroom hatte beim letzten Mal einen Fehler: {fault}. Ein Bericht davon liegt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Save {name} as it changes</source>
        <translation>{name} im Wandel speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved {name}: {count} frames</source>
        <translation><numerusform>{name} gespeichert: {count} Bild</numerusform><numerusform>{name} gespeichert: {count} Bilder</numerusform></translation>
    </message>
    <message>
        <source>There are {count} kernel files of {programs}. Import them?</source>
        <translation>Es gibt {count} Kerndateien von {programs}. Importieren?</translation>
    </message>
    <message numerus="yes">
        <source>{count} presets</source>
        <translation><numerusform>{count} Vorgabe</numerusform><numerusform>{count} Vorgaben</numerusform></translation>
    </message>
    <message>
        <source>Importing {names}</source>
        <translation>{names} wird importiert</translation>
    </message>
    <message>
        <source>Kernels ({patterns});;All files (*)</source>
        <translation>Kerne ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No kernels of GIMP, ImageJ or Aseprite are in their usual folders</source>
        <translation>In den üblichen Ordnern von GIMP, ImageJ und Aseprite liegen keine Kerne</translation>
    </message>
    <message>
        <source>Your presets have that already</source>
        <translation>Ihre Vorgaben enthalten das schon</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {count} presets into {name}</source>
        <translation><numerusform>{count} Vorgabe in {name} geschrieben</numerusform><numerusform>{count} Vorgaben in {name} geschrieben</numerusform></translation>
    </message>
    <message>
        <source>The clipboard can't be read as a kernel: {error}</source>
        <translation>Die Zwischenablage lässt sich nicht als Kern lesen: {error}</translation>
    </message>
    <message>
        <source>Read as {title}.</source>
        <translation>Gelesen als {title}.</translation>
    </message>
    <message>
        <source>The kernel can't be written as {title}: {error}</source>
        <translation>Der Kern lässt sich nicht als {title} schreiben: {error}</translation>
    </message>
    <message>
        <source>{title} is on the clipboard.</source>
        <translation>{title} liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is nothing to export: {error}</source>
        <translation>Es gibt nichts zu exportieren: {error}</translation>
    </message>
    <message>
        <source>Imported {presets}: {names}.</source>
        <translation>{presets} importiert: {names}.</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportiert als {name}.</translation>
    </message>
    <message>
        <source>, {unknown} of commands that are not here</source>
        <translation>, {unknown} von Befehlen, die es hier nicht gibt</translation>
    </message>
    <message>
        <source>Shortcuts are those of {name}: {count} changed{others}</source>
        <translation>Die Tastenkürzel sind die von {name}: {count} geändert{others}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Shortcuts written to {name}</source>
        <translation>Tastenkürzel in {name} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation><numerusform>{count} Schritt</numerusform><numerusform>{count} Schritte</numerusform></translation>
    </message>
    <message>
        <source>You edited {name} on {day}.</source>
        <translation>{name} wurde am {day} bearbeitet.</translation>
    </message>
    <message>
        <source>Bring back {what}</source>
        <translation>{what} zurückholen</translation>
    </message>
    <message>
        <source>Mask saved as {name}</source>
        <translation>Maske gespeichert als {name}</translation>
    </message>
    <message>
        <source>{name} is not used: what it was opened for is gone</source>
        <translation>{name} wird nicht verwendet: Das, wofür die Datei geöffnet wurde, ist nicht mehr da</translation>
    </message>
    <message>
        <source>Preparing the page</source>
        <translation>Seite wird vorbereitet</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>{name} drucken</translation>
    </message>
    <message>
        <source>Printing {name}</source>
        <translation>{name} wird gedruckt</translation>
    </message>
    <message>
        <source>{name} is printed</source>
        <translation>{name} ist gedruckt</translation>
    </message>
    <message>
        <source>today, {then:%H:%M}</source>
        <translation>heute, {then:%H:%M}</translation>
    </message>
    <message>
        <source>{name} has changed since the recipe was saved</source>
        <translation>{name} hat sich geändert, seit das Rezept gespeichert wurde</translation>
    </message>
    <message>
        <source>{name}, the photo of {recipe}, was not found</source>
        <translation>{name}, das Foto von {recipe}, wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{name} names no photo: open one first</source>
        <translation>{name} nennt kein Foto: zuerst eines öffnen</translation>
    </message>
    <message>
        <source>Recipe saved as {name}</source>
        <translation>Rezept gespeichert als {name}</translation>
    </message>
    <message>
        <source>Bringing back what was open</source>
        <translation>Was offen war, wird zurückgeholt</translation>
    </message>
    <message>
        <source>{name} has changed since: its steps are done to it as it is now</source>
        <translation>{name} hat sich seitdem geändert: die Schritte gehen über das Foto, wie es jetzt ist</translation>
    </message>
    <message>
        <source>{name} was saved over: what was done after that comes back</source>
        <translation>{name} wurde überschrieben: Was danach gemacht wurde, kommt zurück</translation>
    </message>
    <message>
        <source>Unsaved work of last time</source>
        <translation>Nicht gespeicherte Arbeit vom letzten Mal</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget these steps for good</source>
        <translation>Diese Schritte endgültig vergessen</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <source>{name} and {more} more were not saved</source>
        <translation>{name} und {more} weitere wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>{steps}, last change {day} at {time:%H:%M:%S}</source>
        <translation>{steps}, letzte Änderung {day} um {time:%H:%M:%S}</translation>
    </message>
    <message>
        <source>{name} was not saved</source>
        <translation>{name} wurde nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source> and {count} snapshots</source>
        <translation><numerusform> und {count} Schnappschuss</numerusform><numerusform> und {count} Schnappschüsse</numerusform></translation>
    </message>
    <message>
        <source>{tooltip}
Double click restores the default</source>
        <translation>{tooltip}
Doppelklick stellt den Standard wieder her</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Press on a tone of the photo and drag it up or down</source>
        <translation>Auf einen Ton des Fotos drücken und ihn auf- oder abziehen</translation>
    </message>
    <message>
        <source>Make the {label!l} curve straight again</source>
        <translation>Die Kurve {label!l} wieder gerade machen</translation>
    </message>
    <message>
        <source>Drag the {label!l} curve on the photo</source>
        <translation>Die Kurve {label!l} auf dem Foto ziehen</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>{what}, 0 to 255: of the chosen point</source>
        <translation>{what}, 0 bis 255: des gewählten Punkts</translation>
    </message>
    <message>
        <source>{tooltip}
Click adds a point, drag moves it, drag off the chart deletes it; arrows, brackets, Insert and Delete do so too</source>
        <translation>{tooltip}
Klick fügt einen Punkt hinzu, Ziehen verschiebt ihn, aus dem Diagramm ziehen löscht ihn; Pfeile, Klammern, Einfügen und Entfernen tun das auch</translation>
    </message>
    <message>
        <source>point {chosen} of {count}: {x:.0%} becomes {y:.0%}</source>
        <translation>Punkt {chosen} von {count}: {x:.0%} wird {y:.0%}</translation>
    </message>
    <message>
        <source>{name} curve</source>
        <translation>Kurve {name}</translation>
    </message>
    <message>
        <source>Choose {label!l}</source>
        <translation>{label!l} wählen</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>Drag a stop to and fro</source>
        <translation>Einen Anschlag hin und her ziehen</translation>
    </message>
    <message>
        <source>Stops of {name!l}</source>
        <translation>Farbpunkte von {name!l}</translation>
    </message>
    <message>
        <source>Add a point to {name}</source>
        <translation>Punkt zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Take the last point of {name} away</source>
        <translation>Letzten Punkt von {name} wegnehmen</translation>
    </message>
    <message>
        <source>Each click on the photo adds a point to {name}; Alt and a click take one away</source>
        <translation>Jeder Klick auf das Foto fügt {name} einen Punkt hinzu; Alt und ein Klick nehmen einen weg</translation>
    </message>
    <message>
        <source>Add points to {name} on the photo</source>
        <translation>Auf dem Foto Punkte zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Turn {name} round</source>
        <translation>{name} umkehren</translation>
    </message>
    <message>
        <source>Turn {label!l} round</source>
        <translation>{label!l} umkehren</translation>
    </message>
    <message>
        <source>Add a row to {name}</source>
        <translation>Zeile zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Take rows of {name} away</source>
        <translation>Zeilen von {name} wegnehmen</translation>
    </message>
    <message>
        <source>The photo as it was opened</source>
        <translation>Das Foto, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>{tooltip}
Percent of the photo</source>
        <translation>{tooltip}
Prozent des Fotos</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{value} is not allowed: {minimum} to {maximum}</source>
        <translation>{value} ist nicht erlaubt: {minimum} bis {maximum}</translation>
    </message>
    <message>
        <source>{x:.0f} % across, {y:.0f} % down</source>
        <translation>{x:.0f} % waagerecht, {y:.0f} % senkrecht</translation>
    </message>
    <message>
        <source>{name} on a pad</source>
        <translation>{name} auf einer Fläche</translation>
    </message>
    <message>
        <source>Click on the photo to take {label!l} from it</source>
        <translation>Auf das Foto klicken, um {label!l} daraus zu nehmen</translation>
    </message>
    <message>
        <source>Pick {label!l} from the photo</source>
        <translation>{label!l} aus dem Foto aufnehmen</translation>
    </message>
    <message>
        <source>Click on the photo to place {label!l}</source>
        <translation>Auf das Foto klicken, um {label!l} zu setzen</translation>
    </message>
    <message>
        <source>Pick {label!l} on the photo</source>
        <translation>{label!l} auf dem Foto aufnehmen</translation>
    </message>
    <message>
        <source>{tooltip}
Percent of the photo from its {side}</source>
        <translation>{tooltip}
Prozent des Fotos von {side}</translation>
    </message>
    <message>
        <source>{tooltip}
Drag, or use the arrow keys</source>
        <translation>{tooltip}
Ziehen oder Pfeiltasten benutzen</translation>
    </message>
    <message>
        <source>no, {part:.0f} % left over</source>
        <translation>nein, {part:.0f} % bleiben übrig</translation>
    </message>
    <message>
        <source>Clips {side!t}</source>
        <translation>Beschneidet {side!t}</translation>
    </message>
    <message>
        <source>The quickest for the whole photo: {others}</source>
        <translation>Das schnellste für das ganze Foto: {others}</translation>
    </message>
    <message>
        <source>{cost_ms:.0f} ms</source>
        <translation>{cost_ms:.0f} ms</translation>
    </message>
    <message>
        <source>Expected for the whole photo: {others}</source>
        <translation>Erwartet für das ganze Foto: {others}</translation>
    </message>
    <message>
        <source>Figures of the kernel</source>
        <translation>Kennzahlen des Kerns</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the figures as text; Ctrl+C copies the chosen rows</source>
        <translation>Kennzahlen als Text kopieren; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>DC gain {dc_gain}</source>
        <translation>Gleichverstärkung {dc_gain}</translation>
    </message>
    <message>
        <source>This filter has no kernel.</source>
        <translation>Dieser Filter hat keinen Kern.</translation>
    </message>
    <message>
        <source>Of a kernel, its response, edges and clipping are shown here.</source>
        <translation>Von einem Kern stehen hier Frequenzgang, Kanten und Beschnitt.</translation>
    </message>
    <message>
        <source>Add a convolution</source>
        <translation>Faltung hinzufügen</translation>
    </message>
    <message>
        <source>{title} has no kernel.</source>
        <translation>{title} hat keinen Kern.</translation>
    </message>
    <message>
        <source>Search metadata</source>
        <translation>Metadaten durchsuchen</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown (Ctrl+C)</source>
        <translation>Gewählte Zeilen kopieren, sonst alle gezeigten (Strg+C)</translation>
    </message>
    <message>
        <source>Copy metadata</source>
        <translation>Metadaten kopieren</translation>
    </message>
    <message>
        <source>No name or value has {typed!r}.{instead}</source>
        <translation>Kein Name oder Wert enthält {typed!r}.{instead}</translation>
    </message>
    <message>
        <source> The nearest are {near}.</source>
        <translation> Am nächsten sind {near}.</translation>
    </message>
    <message>
        <source>Gain of waves along the picture's line, in cycles a pixel</source>
        <translation>Verstärkung der Wellen entlang der Linie im Bild, in Perioden je Bildpunkt</translation>
    </message>
    <message>
        <source>peak {gain} at {at} c/px</source>
        <translation>Spitze {gain} bei {at} P/px</translation>
    </message>
    <message>
        <source>What an edge from 0 to 1 becomes, across it and down; no offset</source>
        <translation>Was aus einer Kante von 0 nach 1 wird, quer und längs; ohne Versatz</translation>
    </message>
    <message>
        <source>{low} to {high} · {settling} px to settle</source>
        <translation>{low} bis {high} · {settling} px bis zur Ruhe</translation>
    </message>
    <message>
        <source>How the results are forecast to lie, from the opened photo's histogram and the likeness of its neighbours; a file keeps 0 to 1</source>
        <translation>Wie die Ergebnisse voraussichtlich liegen, nach dem Histogramm des geöffneten Fotos und der Ähnlichkeit von Nachbarn; eine Datei behält 0 bis 1</translation>
    </message>
    <message>
        <source>{below} % below · {above} % above</source>
        <translation>{below} % darunter · {above} % darüber</translation>
    </message>
    <message>
        <source>Amplitude of what is left of white noise, by frequency in cycles a pixel: low ones are coarse grain, high ones fine</source>
        <translation>Amplitude dessen, was von weißem Rauschen bleibt, nach Frequenz in Perioden je Pixel: niedrige sind grobes Korn, hohe feines</translation>
    </message>
    <message>
        <source>spread × {noise_gain}</source>
        <translation>Streuung × {noise_gain}</translation>
    </message>
    <message>
        <source>Test chart</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>The chart that is filtered</source>
        <translation>Das gefilterte Testbild</translation>
    </message>
    <message>
        <source>The chart as it is</source>
        <translation>Das Testbild, wie es ist</translation>
    </message>
    <message>
        <source>The chart after the kernel</source>
        <translation>Das Testbild nach dem Kern</translation>
    </message>
    <message>
        <source>Before, and after: {span}, shown about grey</source>
        <translation>Vorher und nachher: {span}, um Grau gezeigt</translation>
    </message>
    <message>
        <source>along 0°</source>
        <translation>entlang 0°</translation>
    </message>
    <message>
        <source>Before, and after: {span}</source>
        <translation>Vorher und nachher: {span}</translation>
    </message>
    <message>
        <source>along 90°</source>
        <translation>entlang 90°</translation>
    </message>
    <message>
        <source>along {angle:.0f}°</source>
        <translation>entlang {angle:.0f}°</translation>
    </message>
    <message>
        <source>this kernel</source>
        <translation>dieser Kern</translation>
    </message>
    <message>
        <source>the edge</source>
        <translation>die Kante</translation>
    </message>
    <message>
        <source>Pixels under the kernel</source>
        <translation>Bildpunkte unter dem Kern</translation>
    </message>
    <message>
        <source>Stay at this place (click the photo while P is held)</source>
        <translation>Bei dieser Stelle bleiben (bei gehaltenem P auf das Foto klicken)</translation>
    </message>
    <message>
        <source>Pin the probe</source>
        <translation>Sonde anheften</translation>
    </message>
    <message>
        <source> · border: {rule!l}</source>
        <translation> · Rand: {rule!l}</translation>
    </message>
    <message>
        <source>Channel {n}</source>
        <translation>Kanal {n}</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>Loch</translation>
    </message>
    <message>
        <source>Gain at each frequency: 0 in the middle, half a cycle a pixel at the sides, a quarter on the circle.
Drag to turn the line of the profile below; double click: to the peak</source>
        <translation>Verstärkung jeder Frequenz: 0 in der Mitte, eine halbe Periode je Bildpunkt an den Seiten, ein Viertel auf dem Kreis.
Ziehen dreht die Linie des Profils darunter; Doppelklick: zur Spitze</translation>
    </message>
    <message>
        <source>The line goes in {angle:.0f} degrees</source>
        <translation>Die Linie geht in {angle:.0f} Grad</translation>
    </message>
    <message>
        <source>A kernel from two pictures, this blur, a wish or a shape, or a cheaper one</source>
        <translation>Ein Kernel aus zwei Bildern, dieser Unschärfe, einem Wunsch oder einer Form, oder ein billigerer</translation>
    </message>
    <message>
        <source>More: save, import, export …</source>
        <translation>Mehr: speichern, importieren, exportieren …</translation>
    </message>
    <message>
        <source>The weight that the brush sets or adds</source>
        <translation>Das Gewicht, das der Pinsel setzt oder addiert</translation>
    </message>
    <message>
        <source>Cells across; the wheel over the grid, [ and ] change it</source>
        <translation>Breite in Zellen; das Mausrad über dem Gitter, [ und ] ändern sie</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Leave the edits by hand and make the kernel with those values again</source>
        <translation>Änderungen von Hand verwerfen und den Kern wieder mit diesen Werten erzeugen</translation>
    </message>
    <message>
        <source>Put every value of the generator back to its default</source>
        <translation>Alle Werte des Generators auf ihre Vorgabe setzen</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Generator</translation>
    </message>
    <message>
        <source>What makes the kernel: your hand, or a formula with sliders (Alt+G)</source>
        <translation>Was den Kern erzeugt: Ihre Hand, oder eine Formel mit Reglern (Alt+G)</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Von Hand gezeichnet</translation>
    </message>
    <message>
        <source>Edited by hand; was {made}</source>
        <translation>Von Hand geändert; war {made}</translation>
    </message>
    <message>
        <source>Pasted {rows}×{columns} from {format}</source>
        <translation>{rows}×{columns} eingefügt aus: {format}</translation>
    </message>
    <message>
        <source>What was pasted is no kernel: {error}</source>
        <translation>Das Eingefügte ist kein Kern: {error}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {shown}</source>
        <translation>Zeile {row}, Spalte {column}: {shown}</translation>
    </message>
    <message>
        <source>Kernel weights</source>
        <translation>Gewichte des Kerns</translation>
    </message>
    <message>
        <source>row {row} column {column}, {what}{origin}</source>
        <translation>Zeile {row} Spalte {column}, {what}{origin}</translation>
    </message>
    <message>
        <source>{rows} rows and {columns} columns, sum {total}{divided}</source>
        <translation>{rows} Zeilen und {columns} Spalten, Summe {total}{divided}</translation>
    </message>
    <message>
        <source>minus {shown}</source>
        <translation>minus {shown}</translation>
    </message>
    <message>
        <source>typed {typed}</source>
        <translation>getippt {typed}</translation>
    </message>
    <message>
        <source>, divided by {divisor}</source>
        <translation>, geteilt durch {divisor}</translation>
    </message>
    <message>
        <source>{typed!r} is too large for a weight</source>
        <translation>{typed!r} ist zu groß für ein Gewicht</translation>
    </message>
    <message>
        <source>the formula can't be used: {error}</source>
        <translation>die Formel ist nicht brauchbar: {error}</translation>
    </message>
    <message>
        <source>Kernel, {rows} × {columns}</source>
        <translation>Kern, {rows} × {columns}</translation>
    </message>
    <message>
        <source>Planes of weights</source>
        <translation>Ebenen von Gewichten</translation>
    </message>
    <message>
        <source>{results!t} from {name!l}</source>
        <translation>{results!t} aus {name!l}</translation>
    </message>
    <message>
        <source>{result}: {size}, adds up to {gain:g}</source>
        <translation>{result}: {size}, Summe {gain:g}</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Teiler</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Sum of the weights; a photo's results lie between {low} and {high}</source>
        <translation>Summe der Gewichte; die Ergebnisse eines Fotos liegen zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Rows of the kernel, 1 to 255; the origin keeps its weight</source>
        <translation>Zeilen des Kerns, 1 bis 255; der Ursprung behält sein Gewicht</translation>
    </message>
    <message>
        <source>Columns of the kernel, 1 to 255; the origin keeps its weight</source>
        <translation>Spalten des Kerns, 1 bis 255; der Ursprung behält sein Gewicht</translation>
    </message>
    <message>
        <source>The weighted sum is divided by it</source>
        <translation>Durch ihn wird die gewichtete Summe geteilt</translation>
    </message>
    <message>
        <source>Added after the division; 0.5 is half of full scale</source>
        <translation>Wird nach dem Teilen addiert; 0,5 ist der halbe Umfang</translation>
    </message>
    <message>
        <source>Divide by the sum of the weights, now and when they change</source>
        <translation>Durch die Summe der Gewichte teilen, jetzt und wenn sie sich ändern</translation>
    </message>
    <message>
        <source>Own divisor</source>
        <translation>Eigener Teiler</translation>
    </message>
    <message>
        <source>Make all planes of the chosen one</source>
        <translation>Alle Ebenen aus der gewählten machen</translation>
    </message>
    <message>
        <source>More for planes</source>
        <translation>Mehr zu Ebenen</translation>
    </message>
    <message>
        <source>{rows}×{columns}, sum {sum:.4g}</source>
        <translation>{rows}×{columns}, Summe {sum:.4g}</translation>
    </message>
    <message>
        <source>Multiply every weight; live</source>
        <translation>Jedes Gewicht multiplizieren; sofort sichtbar</translation>
    </message>
    <message>
        <source>= formula of x, y, r, θ, or paste a matrix</source>
        <translation>= Formel aus x, y, r, θ, oder eine Matrix einfügen</translation>
    </message>
    <message>
        <source>A formula fills the kernel, or the selected range, while it is typed: x to the right and y down from the origin, r, θ, w, h.
A pasted table, or code, becomes the kernel, and rows of numbers do with Return</source>
        <translation>Eine Formel füllt den Kern oder den gewählten Bereich, während sie getippt wird: x nach rechts und y nach unten vom Ursprung, r, θ, w, h.
Eine eingefügte Tabelle oder Code wird zum Kern, Zeilen von Zahlen mit Eingabe</translation>
    </message>
    <message>
        <source>The chosen cell, from the origin: x to the right, y down</source>
        <translation>Die gewählte Zelle, vom Ursprung: x nach rechts, y nach unten</translation>
    </message>
    <message>
        <source>The chosen cell's weight: {shown}
Arrow up and down change it by a step</source>
        <translation>Gewicht der gewählten Zelle: {shown}
Pfeil auf und ab ändern es um einen Schritt</translation>
    </message>
    <message>
        <source>{division}: the last field ends where the picture does</source>
        <translation>{division}: Das letzte Feld endet, wo das Bild endet</translation>
    </message>
    <message>
        <source>Take stride {stride} with {title}, which fits</source>
        <translation>Schrittweite {stride} mit {title} nehmen, das geht auf</translation>
    </message>
    <message>
        <source>The kernel is too large</source>
        <translation>Der Kern ist zu groß</translation>
    </message>
    <message>
        <source>Stride {stride} fits</source>
        <translation>Schrittweite {stride} geht auf</translation>
    </message>
    <message>
        <source>Stride {stride} would fit</source>
        <translation>Schrittweite {stride} ginge auf</translation>
    </message>
    <message>
        <source>Stride {stride} does not fit</source>
        <translation>Schrittweite {stride} geht nicht auf</translation>
    </message>
    <message>
        <source>Stride {stride} would not fit</source>
        <translation>Schrittweite {stride} ginge nicht auf</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>The loops, and the line that runs</source>
        <translation>Die Schleifen, und die Zeile, die läuft</translation>
    </message>
    <message>
        <source>The loops</source>
        <translation>Die Schleifen</translation>
    </message>
    <message>
        <source>w: weights, x: the crop, y: the map; rows and columns from 0.</source>
        <translation>w: Gewichte, x: der Ausschnitt, y: die Karte; Zeilen und Spalten ab 0.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>The kernel is turned by 180°: a true convolution.</source>
        <translation>Der Kern ist um 180° gedreht: eine echte Faltung.</translation>
    </message>
    <message numerus="yes">
        <source>{count} taps lie in the padding: {outside}.</source>
        <translation><numerusform>{count} Gewicht liegt im Rand: {outside}.</numerusform><numerusform>{count} Gewichte liegen im Rand: {outside}.</numerusform></translation>
    </message>
    <message>
        <source>Copy this number's formula as {title}</source>
        <translation>Die Formel dieser Zahl als {title} kopieren</translation>
    </message>
    <message>
        <source>Kernels to choose from</source>
        <translation>Kerne zur Auswahl</translation>
    </message>
    <message>
        <source>Click the kernel that made the picture, or press its number</source>
        <translation>Auf den Kern klicken, der das Bild gemacht hat, oder seine Zahl drücken</translation>
    </message>
    <message>
        <source>Say that kernel {choice} made the picture</source>
        <translation>Sagen, dass Kern {choice} das Bild gemacht hat</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>{score} of {count}</source>
        <translation>{score} von {count}</translation>
    </message>
    <message>
        <source>Guess the kernel</source>
        <translation>Den Kern erraten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Which kernel made the lower picture?</source>
        <translation>Welcher Kern hat das untere Bild gemacht?</translation>
    </message>
    <message>
        <source>Hint  H</source>
        <translation>Hinweis  H</translation>
    </message>
    <message>
        <source>Skip  S</source>
        <translation>Überspringen  S</translation>
    </message>
    <message>
        <source>round {number} of {most}</source>
        <translation>Runde {number} von {most}</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Look at edges, fine lines and small lights.</source>
        <translation>Auf Kanten, feine Linien und kleine Lichter achten.</translation>
    </message>
    <message>
        <source>{score} of {played}</source>
        <translation>{score} von {played}</translation>
    </message>
    <message>
        <source>Best so far: {best} of {most}</source>
        <translation>Bisher am besten: {best} von {most}</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal spielen</translation>
    </message>
    <message>
        <source>
That makes {score} of {ROUNDS} at the first guess.</source>
        <translation>
Das macht {score} von {ROUNDS} beim ersten Versuch.</translation>
    </message>
    <message>
        <source>Not {tried}: that one {does!t}.</source>
        <translation>Nicht {tried}: der {does!t}.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Reading {what} of earlier starts</source>
        <translation>{what} früherer Starts wird gelesen</translation>
    </message>
    <message>
        <source>Keeping {what}</source>
        <translation>{what} wird aufbewahrt</translation>
    </message>
    <message>
        <source>keeps {what}</source>
        <translation>bewahrt {what} auf</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>{before} gives {after}</source>
        <translation>{before} ergibt {after}</translation>
    </message>
    <message>
        <source>Added to each sum; 1 is full scale</source>
        <translation>Wird zu jeder Summe addiert; 1 ist der volle Umfang</translation>
    </message>
    <message>
        <source>{title}, in pixels</source>
        <translation>{title}, in Pixeln</translation>
    </message>
    <message numerus="yes">
        <source>{weights} weights + {count} biases = {total} numbers</source>
        <translation><numerusform>{weights} Gewichte + {count} Bias = {total} Zahlen</numerusform><numerusform>{weights} Gewichte + {count} Bias = {total} Zahlen</numerusform></translation>
    </message>
    <message>
        <source>Padding {side}</source>
        <translation>Auffüllung {side}</translation>
    </message>
    <message>
        <source>across {across}</source>
        <translation>waagerecht {across}</translation>
    </message>
    <message>
        <source>down {down}</source>
        <translation>senkrecht {down}</translation>
    </message>
    <message>
        <source>spread, the crop covers {by} · ({columns} − 1) + 1 = {columns_2}</source>
        <translation>gestreckt deckt der Ausschnitt {by} · ({columns} − 1) + 1 = {columns_2}</translation>
    </message>
    <message>
        <source>dilated, the kernel covers {spanned}</source>
        <translation>gespreizt deckt der Kern {spanned}</translation>
    </message>
    <message>
        <source>one plane for all {planes}: {weights} weights to choose</source>
        <translation>eine Ebene für alle {planes}: {weights} Gewichte zu wählen</translation>
    </message>
    <message>
        <source>Show what is looked for</source>
        <translation>Zeigen, was gesucht wird</translation>
    </message>
    <message>
        <source>Use as step</source>
        <translation>Als Schritt verwenden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Learn: go on by itself</source>
        <translation>Lernen: von selbst weitergehen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>off by {weights}</source>
        <translation>um {weights} daneben</translation>
    </message>
    <message>
        <source>{speed:.0f} steps / s</source>
        <translation>{speed:.0f} Schritte / s</translation>
    </message>
    <message>
        <source>step {number} · {error} of 255 · least squares {best}</source>
        <translation>Schritt {number} · {error} von 255 · kleinste Quadrate {best}</translation>
    </message>
    <message>
        <source>How far a step goes: 1 is the most that still ends somewhere</source>
        <translation>Wie weit ein Schritt geht: 1 ist das Größte, das noch irgendwo endet</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next one</source>
        <translation>Wie viel des letzten Schritts in den nächsten eingeht</translation>
    </message>
    <message>
        <source>Added to the picture after, in levels of 255</source>
        <translation>Wird zum Bild danach addiert, in Stufen von 255</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many steps a second are gone</source>
        <translation>Wie viele Schritte je Sekunde gegangen werden</translation>
    </message>
    <message>
        <source>{name} is the selected step now</source>
        <translation>{name} ist jetzt der gewählte Schritt</translation>
    </message>
    <message>
        <source>It went farther away at each step: above a rate of 1 a step leaps over the valley to a place that is higher.</source>
        <translation>Mit jedem Schritt entfernte es sich weiter: Über einer Rate von 1 springt ein Schritt über das Tal an eine höhere Stelle.</translation>
    </message>
    <message>
        <source>{apart} from the weights of least squares.</source>
        <translation>{apart} von den Gewichten der kleinsten Quadrate entfernt.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>kleinste Quadrate</translation>
    </message>
    <message>
        <source>Before, after, learned so far, what is left</source>
        <translation>Vorher, nachher, bisher gelernt, was bleibt</translation>
    </message>
    <message>
        <source>{error} levels are left</source>
        <translation>{error} Stufen bleiben</translation>
    </message>
    <message>
        <source>beyond all numbers</source>
        <translation>jenseits aller Zahlen</translation>
    </message>
    <message>
        <source>{error} of 255</source>
        <translation>{error} von 255</translation>
    </message>
    <message>
        <source>Learned kernel</source>
        <translation>Gelernter Kern</translation>
    </message>
    <message>
        <source>The map's kernel</source>
        <translation>Der Kern der Karte</translation>
    </message>
    <message>
        <source>Map 1</source>
        <translation>Karte 1</translation>
    </message>
    <message>
        <source>All maps: pages of a float TIFF, an array, or a PNG sheet</source>
        <translation>Alle Karten: Seiten eines Fließkomma-TIFF, ein Array, oder ein PNG-Bogen</translation>
    </message>
    <message>
        <source>Edit weights</source>
        <translation>Gewichte bearbeiten</translation>
    </message>
    <message>
        <source>Draw over the map's kernel; the bank is another one then</source>
        <translation>Über den Kern der Karte zeichnen; die Bank ist dann eine andere</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation>Karte {number}</translation>
    </message>
    <message>
        <source>Take all maps together; mark some by Ctrl and a click, or Space, to take those</source>
        <translation>Alle Karten zusammennehmen; einige mit Strg und Klick oder Leertaste markieren, um diese zu nehmen</translation>
    </message>
    <message>
        <source>Take the {count} marked maps together</source>
        <translation>Die {count} markierten Karten zusammennehmen</translation>
    </message>
    <message>
        <source>It can't be a step: {why!t}</source>
        <translation>Es kann kein Schritt sein: {why!t}</translation>
    </message>
    <message>
        <source>Add its kernel as a step, laid on grey</source>
        <translation>Ihren Kern als Schritt hinzufügen, auf Grau gelegt</translation>
    </message>
    <message>
        <source>Combine {count}</source>
        <translation>{count} verbinden</translation>
    </message>
    <message>
        <source>Map {number}: {label!t}{marked!t}</source>
        <translation>Karte {number}: {label!t}{marked!t}</translation>
    </message>
    <message>
        <source>{columns}×{rows} at {left}, {top}</source>
        <translation>{columns}×{rows} bei {left}, {top}</translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation>Die gewählte Karte</translation>
    </message>
    <message>
        <source>{what} {row} to {row_2}, columns {column} to {column_2}</source>
        <translation>{what} {row} bis {row_2}, Spalten {column} bis {column_2}</translation>
    </message>
    <message>
        <source>Map {number}: {label!t}</source>
        <translation>Karte {number}: {label!t}</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of the photo</source>
        <translation>Zeile {row}, Spalte {column} des Fotos</translation>
    </message>
    <message>
        <source>Point at the map, or use the arrows on it, to read its values</source>
        <translation>Auf die Karte zeigen oder die Pfeile darauf benutzen, um ihre Werte zu lesen</translation>
    </message>
    <message>
        <source>Computing the maps…</source>
        <translation>Karten werden berechnet…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Sort the maps: by number, mean square, or what is most alike</source>
        <translation>Karten ordnen: nach Nummer, quadratischem Mittel, oder Ähnlichkeit</translation>
    </message>
    <message>
        <source>{count} maps are in {name}</source>
        <translation>{count} Karten sind in {name}</translation>
    </message>
    <message>
        <source>: of {shrink}×{shrink} pixels the value farthest from zero</source>
        <translation>: von {shrink}×{shrink} Bildpunkten der von null am weitesten entfernte Wert</translation>
    </message>
    <message>
        <source>The bank is in {name}.</source>
        <translation>Die Bank ist in {name}.</translation>
    </message>
    <message>
        <source>{count}, {share} % of pixels</source>
        <translation>{count}, {share} % der Pixel</translation>
    </message>
    <message>
        <source>The map can't be a step: {error}</source>
        <translation>Die Karte kann kein Schritt sein: {error}</translation>
    </message>
    <message>
        <source>{there} of {wanted}</source>
        <translation>{there} von {wanted}</translation>
    </message>
    <message>
        <source>What was seen of the photo: {seen} at {left}, {top}; {what!t}.</source>
        <translation>Was vom Foto zu sehen war: {seen} bei {left}, {top}; {what!t}.</translation>
    </message>
    <message>
        <source>Convolutions of an .onnx, .safetensors, .npz or .npy file, as banks</source>
        <translation>Faltungen einer Datei .onnx, .safetensors, .npz oder .npy, als Bänke</translation>
    </message>
    <message>
        <source>Save bank…</source>
        <translation>Bank speichern…</translation>
    </message>
    <message>
        <source>As a layer of .onnx, .safetensors, .npz or .npy</source>
        <translation>Als Schicht von .onnx, .safetensors, .npz oder .npy</translation>
    </message>
    <message>
        <source> At first as the mean of blocks of {block}; its own pixels follow.</source>
        <translation> Zuerst als Mittel von Blöcken zu {block}; die eigenen Bildpunkte folgen.</translation>
    </message>
    <message>
        <source> Each pixel is read; of {block} the value farthest from zero is shown.</source>
        <translation> Jeder Bildpunkt wird gelesen; von {block} wird der von null am weitesten entfernte Wert gezeigt.</translation>
    </message>
    <message>
        <source>Shapes along the layers</source>
        <translation>Formate entlang der Schichten</translation>
    </message>
    <message>
        <source>Click a layer's picture to see its maps and what its values see</source>
        <translation>Auf das Bild einer Schicht klicken zeigt ihre Karten und was ihre Werte sehen</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>das Foto</translation>
    </message>
    <message>
        <source>Running the network…</source>
        <translation>Netz wird gerechnet…</translation>
    </message>
    <message>
        <source>{columns}×{rows} of {size}×{size_2}</source>
        <translation>{columns}×{rows} von {size}×{size_2}</translation>
    </message>
    <message>
        <source>{names} px · next {jump} px on · first at {start}</source>
        <translation>{names} px · nächstes {jump} px weiter · erstes bei {start}</translation>
    </message>
    <message>
        <source>largest of {count} places: {largest}</source>
        <translation>größtes von {count} Stellen: {largest}</translation>
    </message>
    <message>
        <source>, {columns}×{rows} of the photo</source>
        <translation>, {columns}×{rows} des Fotos</translation>
    </message>
    <message>
        <source>What the value sees</source>
        <translation>Was der Wert sieht</translation>
    </message>
    <message>
        <source>Layer {number}, map {map_index}</source>
        <translation>Schicht {number}, Karte {map_index}</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>What a value sees, and its map</source>
        <translation>Was ein Wert sieht, und seine Karte</translation>
    </message>
    <message>
        <source>Point at the map or the photo; a click keeps the place, arrows walk</source>
        <translation>Auf Karte oder Foto zeigen; ein Klick behält die Stelle, Pfeile gehen weiter</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value}, sees {columns}×{rows} from {left}, {top}</source>
        <translation>Zeile {row}, Spalte {column}: {value}, sieht {columns}×{rows} ab {left}, {top}</translation>
    </message>
    <message>
        <source>What a leaky ReLU multiplies by below 0</source>
        <translation>Womit eine leaky ReLU unter 0 multipliziert</translation>
    </message>
    <message>
        <source>Padding {s}</source>
        <translation>Auffüllung {s}</translation>
    </message>
    <message>
        <source>Pixels at the {s}</source>
        <translation>Bildpunkte: {s}</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Drag a layer, or Alt with the arrows, to move it; Delete removes it</source>
        <translation>Eine Schicht ziehen, oder Alt mit den Pfeilen, verschiebt sie; Entf entfernt sie</translation>
    </message>
    <message>
        <source>Layer {number}: {names}</source>
        <translation>Schicht {number}: {names}</translation>
    </message>
    <message>
        <source>Click a map to see it large, and what its values see</source>
        <translation>Auf eine Karte klicken zeigt sie groß, und was ihre Werte sehen</translation>
    </message>
    <message>
        <source>Maps of layer {number}</source>
        <translation>Karten der Schicht {number}</translation>
    </message>
    <message>
        <source>Map {number} of {count}</source>
        <translation>Karte {number} von {count}</translation>
    </message>
    <message>
        <source>Layer {n}</source>
        <translation>Schicht {n}</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Maps of every layer</source>
        <translation>Karten jeder Schicht</translation>
    </message>
    <message>
        <source>Add a layer after the chosen one</source>
        <translation>Eine Schicht nach der gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Take the chosen layer away</source>
        <translation>Die gewählte Schicht entfernen</translation>
    </message>
    <message>
        <source>A network of .json or .onnx, in place of this one</source>
        <translation>Ein Netz aus .json oder .onnx anstelle von diesem</translation>
    </message>
    <message>
        <source>As .json, which the command line reads, or as .onnx</source>
        <translation>Als .json, das die Befehlszeile liest, oder als .onnx</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message numerus="yes">
        <source>{count} layers</source>
        <translation><numerusform>{count} Schicht</numerusform><numerusform>{count} Schichten</numerusform></translation>
    </message>
    <message>
        <source>The network is in {name}.</source>
        <translation>Das Netz ist in {name}.</translation>
    </message>
    <message>
        <source>{weights} weights and biases · {products} products</source>
        <translation>{weights} Gewichte und Bias · {products} Produkte</translation>
    </message>
    <message>
        <source>{n}×{n} pixels</source>
        <translation>{n}×{n} Bildpunkte</translation>
    </message>
    <message>
        <source>All layers in numbers</source>
        <translation>Alle Schichten in Zahlen</translation>
    </message>
    <message>
        <source>Added to each sum of the map</source>
        <translation>Wird zu jeder Summe der Karte addiert</translation>
    </message>
    <message>
        <source>Layer {number}, map {index}</source>
        <translation>Schicht {number}, Karte {index}</translation>
    </message>
    <message>
        <source>{columns}×{rows} for each of {depth} planes</source>
        <translation>{columns}×{rows} für jede von {depth} Ebenen</translation>
    </message>
    <message>
        <source>All planes of a layer are of one size: choose it at the left.</source>
        <translation>Alle Ebenen einer Schicht haben eine Größe: links wählen.</translation>
    </message>
    <message>
        <source>{maps} × ({depth} × {size} weights + 1 bias) = {count}</source>
        <translation>{maps} × ({depth} × {size} Gewichte + 1 Bias) = {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} maps</source>
        <translation><numerusform>{count} Karte</numerusform><numerusform>{count} Karten</numerusform></translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>Foto addieren</translation>
    </message>
    <message>
        <source>nothing to learn: 0 weights</source>
        <translation>nichts zu lernen: 0 Gewichte</translation>
    </message>
    <message>
        <source>{count} · {zeros:.0%} are 0</source>
        <translation>{count} · {zeros:.0%} sind 0</translation>
    </message>
    <message>
        <source>{count:.1f} billion</source>
        <translation>{count:.1f} Milliarden</translation>
    </message>
    <message>
        <source>{count:.1f} million</source>
        <translation>{count:.1f} Millionen</translation>
    </message>
    <message>
        <source>+ layer {number}</source>
        <translation>+ Schicht {number}</translation>
    </message>
    <message>
        <source>+ photo</source>
        <translation>+ Foto</translation>
    </message>
    <message>
        <source>each value by itself, so the shape stays</source>
        <translation>jeder Wert für sich, die Form bleibt also</translation>
    </message>
    <message>
        <source>{before} + {shapes}, value by value</source>
        <translation>{before} + {shapes}, Wert für Wert</translation>
    </message>
    <message>
        <source>{share}, so </source>
        <translation>{share}, also </translation>
    </message>
    <message>
        <source>The weights of each plane that the map reads; the grid edits the chosen</source>
        <translation>Die Gewichte jeder Ebene, die die Karte liest; das Gitter bearbeitet die gewählte</translation>
    </message>
    <message>
        <source>Plane {plane} of {count}</source>
        <translation>Ebene {plane} von {count}</translation>
    </message>
    <message>
        <source>A kernel slides over a photo</source>
        <translation>Ein Kern gleitet über ein Foto</translation>
    </message>
    <message>
        <source>{frames} frames, {rate:.4g} a second, in {name}</source>
        <translation>{frames} Bilder, {rate:.4g} je Sekunde, in {name}</translation>
    </message>
    <message>
        <source>There is nothing to save: the kernel fits nowhere</source>
        <translation>Es gibt nichts zu speichern: Der Kern passt nirgends</translation>
    </message>
    <message>
        <source>{name} is not allowed: a slide is saved as {known}</source>
        <translation>{name} ist nicht erlaubt: ein Gleiten wird als {known} gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>{why}: saved {what}</source>
        <translation>{why}: gespeichert {what}</translation>
    </message>
    <message>
        <source>Saved {what}</source>
        <translation>Gespeichert: {what}</translation>
    </message>
    <message>
        <source>One number, worked out</source>
        <translation>Eine Zahl, vorgerechnet</translation>
    </message>
    <message>
        <source>The formula is on the clipboard as {what}</source>
        <translation>Die Formel ist als {what} in der Zwischenablage</translation>
    </message>
    <message>
        <source>values × weights, summed for each channel</source>
        <translation>Werte × Gewichte, je Kanal summiert</translation>
    </message>
    <message>
        <source>Source and map</source>
        <translation>Quelle und Karte</translation>
    </message>
    <message>
        <source>Click or drag to go to a place; with Shift, drag the crop over the photo</source>
        <translation>Klicken oder ziehen führt zu einer Stelle; mit Umschalt wird der Ausschnitt über das Foto gezogen</translation>
    </message>
    <message>
        <source>{size} at {left}, {top}</source>
        <translation>{size} bei {left}, {top}</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>Stelle {place} von {count}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Receptive field {size}</source>
        <translation>Rezeptives Feld {size}</translation>
    </message>
    <message>
        <source>How many places a second are played</source>
        <translation>Wie viele Stellen je Sekunde abgespielt werden</translation>
    </message>
    <message>
        <source>{speed:.0f} taps / s</source>
        <translation>{speed:.0f} Gewichte / s</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Go to the next place</source>
        <translation>Zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Go back to the first place</source>
        <translation>Zurück zur ersten Stelle</translation>
    </message>
    <message>
        <source>Stop at each tap of the field, and at its sum</source>
        <translation>Bei jedem Gewicht des Felds und bei seiner Summe halten</translation>
    </message>
    <message>
        <source>Save the slide as GIF, WebP, MP4 or frames, or as an SVG or PDF figure</source>
        <translation>Das Gleiten als GIF, WebP, MP4 oder Einzelbilder speichern, oder als Bild in SVG oder PDF</translation>
    </message>
    <message>
        <source>Play the slide</source>
        <translation>Gleiten abspielen</translation>
    </message>
    <message>
        <source>{speed:.0f} places / s</source>
        <translation>{speed:.0f} Orte / s</translation>
    </message>
    <message>
        <source>Values and weights under the kernel</source>
        <translation>Werte und Gewichte unter dem Kern</translation>
    </message>
    <message>
        <source>Part of the lab</source>
        <translation>Teil des Labors</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Own lessons…</source>
        <translation>Eigene Lektionen…</translation>
    </message>
    <message>
        <source>Open a lesson that a teacher has written: one Markdown file</source>
        <translation>Eine Lektion öffnen, die eine Lehrkraft geschrieben hat: eine Markdown-Datei</translation>
    </message>
    <message>
        <source>Open the folder of own lessons: what lies there is listed here</source>
        <translation>Den Ordner eigener Lektionen öffnen: Was dort liegt, steht hier in der Liste</translation>
    </message>
    <message>
        <source>Each takes place in the real window, on the sample photo.</source>
        <translation>Jede findet im wirklichen Fenster statt, am Beispielfoto.</translation>
    </message>
    <message>
        <source>{done} of {count} pages done</source>
        <translation>{done} von {count} Seiten erledigt</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In this lesson</source>
        <translation>In dieser Lektion</translation>
    </message>
    <message>
        <source>Your own work comes back at the end.</source>
        <translation>Die eigene Arbeit kommt am Ende zurück.</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} erledigt</translation>
    </message>
    <message>
        <source>Lesson {number} of {count}</source>
        <translation>Lektion {number} von {count}</translation>
    </message>
    <message>
        <source>Lessons done</source>
        <translation>Lektionen erledigt</translation>
    </message>
    <message>
        <source>Return checks the answer</source>
        <translation>Eingabe prüft die Antwort</translation>
    </message>
    <message>
        <source>Show words that help</source>
        <translation>Worte zeigen, die helfen</translation>
    </message>
    <message>
        <source>Have the program do what is asked for</source>
        <translation>Das Programm tun lassen, was verlangt ist</translation>
    </message>
    <message>
        <source>Your task</source>
        <translation>Ihre Aufgabe</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Range of the colours</source>
        <translation>Farbbereich</translation>
    </message>
    <message>
        <source>Drag an end to change the range of the colours; double click resets it</source>
        <translation>Ein Ende ziehen ändert den Farbbereich; Doppelklick setzt ihn zurück</translation>
    </message>
    <message>
        <source>How large the photo is shown</source>
        <translation>Wie groß das Foto gezeigt wird</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>It is {times:.1f} times as wide along {angle:.0f}°. </source>
        <translation>Entlang {angle:.0f}° ist es {times:.1f}-mal so breit. </translation>
    </message>
    <message>
        <source>Add Richardson-Lucy</source>
        <translation>Richardson-Lucy hinzufügen</translation>
    </message>
    <message>
        <source>Add a step that takes this blur back in rounds, with the point spread as its kernel</source>
        <translation>Einen Schritt hinzufügen, der diese Unschärfe in Durchgängen zurücknimmt, mit der Punktantwort als Kern</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen durch</translation>
    </message>
    <message>
        <source>A straight edge between two flat sides tells most: draw a rectangle around one. Else the photo's spectrum tells, by what sharp photos have in common</source>
        <translation>Eine gerade Kante zwischen zwei flachen Seiten sagt am meisten: ein Rechteck um eine zeichnen. Sonst sagt es das Spektrum des Fotos, nach dem, was scharfe Fotos gemeinsam haben</translation>
    </message>
    <message>
        <source>Kernel against it</source>
        <translation>Kern dagegen</translation>
    </message>
    <message>
        <source>Wiener: the quietest. Polynomial: terms of the blur itself. Unsharp mask: one that raises contrast as much</source>
        <translation>Wiener: der leiseste. Polynom: Glieder der Unschärfe selbst. Unscharf maskieren: eines, das den Kontrast ebenso hebt</translation>
    </message>
    <message>
        <source>It has noise of {noise:.1f} levels of 255.</source>
        <translation>Es hat Rauschen von {noise:.1f} von 255 Stufen.</translation>
    </message>
    <message>
        <source>over {HIGHEST}</source>
        <translation>über {HIGHEST}</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>Teil des Fotos</translation>
    </message>
    <message>
        <source>How blurred is this photo?</source>
        <translation>Wie unscharf ist dieses Foto?</translation>
    </message>
    <message>
        <source>It is measured in the photo as it was read, without its steps.</source>
        <translation>Gemessen wird im Foto, wie es gelesen wurde, ohne seine Schritte.</translation>
    </message>
    <message>
        <source>No blur was found that is as wide as a pixel (sigma {sigma} px). </source>
        <translation>Keine Unschärfe von der Breite eines Pixels gefunden (Sigma {sigma} px). </translation>
    </message>
    <message>
        <source>The blur is {kind}</source>
        <translation>Die Unschärfe: {kind}</translation>
    </message>
    <message>
        <source>The photo has noise of {noise:.1f} levels of 255.</source>
        <translation>Das Foto hat Rauschen von {noise:.1f} von 255 Stufen.</translation>
    </message>
    <message>
        <source>Measured across an edge at {angle:.0f}°. </source>
        <translation>Über eine Kante bei {angle:.0f}° gemessen. </translation>
    </message>
    <message>
        <source>{shape}The kernel against it has {rows}x{columns} taps; edges overshoot by {overshoot:.1f} %, noise becomes {noise_gain:.1f} times as strong.</source>
        <translation>{shape}Der Kern dagegen hat {rows}x{columns} Gewichte; Kanten schwingen um {overshoot:.1f} % über, Rauschen wird {noise_gain:.1f}-mal so stark.</translation>
    </message>
    <message>
        <source>draw a part to measure</source>
        <translation>einen Teil zum Messen aufziehen</translation>
    </message>
    <message>
        <source>{after:.2f} times</source>
        <translation>{after:.2f}-fach</translation>
    </message>
    <message>
        <source>As wide as a Gaussian of {sigma} px. </source>
        <translation>So breit wie eine Gaußkurve mit {sigma} px. </translation>
    </message>
    <message>
        <source>half at {before} → {after}</source>
        <translation>halb bei {before} → {after}</translation>
    </message>
    <message>
        <source>From exact to cheap</source>
        <translation>Von genau zu billig</translation>
    </message>
    <message>
        <source>From the exact kernel, left, to the cheapest: rank, size, taps, whole weights</source>
        <translation>Vom genauen Kernel, links, zum billigsten: Rang, Größe, Gewichte, ganze Zahlen</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Als Code kopieren</translation>
    </message>
    <message>
        <source>Put code for passes of a row and a column on the clipboard</source>
        <translation>Code für Durchgänge aus Zeile und Spalte in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>{times} times fewer sums; the place where it differs most is shown.</source>
        <translation>{times}-mal weniger Summen; gezeigt wird die Stelle mit der größten Abweichung.</translation>
    </message>
    <message>
        <source>about x {column}, y {row}</source>
        <translation>um x {column}, y {row}</translation>
    </message>
    <message>
        <source>There is no kernel to make cheaper</source>
        <translation>Es gibt keinen Kern zu verbilligen</translation>
    </message>
    <message>
        <source>What may it cost?</source>
        <translation>Was darf es kosten?</translation>
    </message>
    <message>
        <source>Cheaper kernels are tried on this photo.</source>
        <translation>Billigere Kerne werden an diesem Foto probiert.</translation>
    </message>
    <message>
        <source>{worst:.1f} of 255</source>
        <translation>{worst:.1f} von 255</translation>
    </message>
    <message>
        <source>{milliseconds:.1f} ms</source>
        <translation>{milliseconds:.1f} ms</translation>
    </message>
    <message>
        <source>the exact one {milliseconds:.1f} ms</source>
        <translation>der genaue {milliseconds:.1f} ms</translation>
    </message>
    <message>
        <source>{error:.2f} levels</source>
        <translation>{error:.2f} Stufen</translation>
    </message>
    <message>
        <source>to {left:.2g} a weight</source>
        <translation>auf {left:.2g} je Gewicht</translation>
    </message>
    <message>
        <source>{language} of rank {rank} is on the clipboard, {near}.</source>
        <translation>{language} vom Rang {rank} ist in der Zwischenablage, {near}.</translation>
    </message>
    <message>
        <source>{sums:.0f} of {sums_2:.0f}</source>
        <translation>{sums:.0f} von {sums_2:.0f}</translation>
    </message>
    <message>
        <source>{language} of rank {rank}</source>
        <translation>{language} vom Rang {rank}</translation>
    </message>
    <message>
        <source>The gain wanted at each frequency; what the kernel does is filled behind it.
Click adds a point, drag moves it, drag off the chart deletes it; arrows, brackets, Insert and Delete do so too</source>
        <translation>Die gewünschte Verstärkung bei jeder Frequenz; was der Kern tut, ist dahinter gefüllt.
Klicken fügt einen Punkt hinzu, Ziehen bewegt ihn, aus dem Bild gezogen verschwindet er; Pfeile, Klammern, Einfg und Entf tun es auch</translation>
    </message>
    <message>
        <source>{HIGHEST} cycles a pixel, gain {most}</source>
        <translation>{HIGHEST} Perioden je Bildpunkt, Verstärkung {most}</translation>
    </message>
    <message>
        <source>point {chosen} of {count}: {place}</source>
        <translation>Punkt {chosen} von {count}: {place}</translation>
    </message>
    <message>
        <source>0 to .5 cycles a pixel across, gain 0 to {most} up</source>
        <translation>→ 0 bis ,5 Perioden/Pixel, ↑ Verstärkung 0 bis {most}</translation>
    </message>
    <message>
        <source>Begin with {title!l}; its points can be dragged</source>
        <translation>Mit {title!l} beginnen; die Punkte lassen sich ziehen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Measure what is chosen, from the start</source>
        <translation>Das Gewählte von Anfang an messen</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>Wie weit die Messung ist</translation>
    </message>
    <message>
        <source>Measure no further</source>
        <translation>Nicht weiter messen</translation>
    </message>
    <message>
        <source>It can't be measured</source>
        <translation>Es lässt sich nicht messen</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Bisher wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>{name} wird aufgehoben</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>The verdict comes when all of it is looked at.</source>
        <translation>Das Urteil kommt, wenn alles angesehen ist.</translation>
    </message>
    <message>
        <source>σ {deviation} · rounding {rounding}</source>
        <translation>σ {deviation} · Runden {rounding}</translation>
    </message>
    <message>
        <source>{count} equations, {unknowns} unknowns</source>
        <translation>{count} Gleichungen, {unknowns} Unbekannte</translation>
    </message>
    <message>
        <source>{later:.0f} gains nothing</source>
        <translation>{later:.0f} bringt nichts mehr</translation>
    </message>
    <message>
        <source>along a row</source>
        <translation>entlang einer Zeile</translation>
    </message>
    <message>
        <source>{calm:.2f} levels</source>
        <translation>{calm:.2f} Stufen</translation>
    </message>
    <message>
        <source>{lively:.2f} levels</source>
        <translation>{lively:.2f} Stufen</translation>
    </message>
    <message>
        <source>Rows and columns of the kernel; found is the smallest that explains</source>
        <translation>Zeilen und Spalten des Kerns; gefunden wird das kleinste, das alles erklärt</translation>
    </message>
    <message>
        <source>Size of the kernel</source>
        <translation>Größe des Kerns</translation>
    </message>
    <message>
        <source>What the kernel has to be besides</source>
        <translation>Was der Kern außerdem erfüllen muss</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>σ {deviation} · full colours at ±{limit} of 255</source>
        <translation>σ {deviation} · volle Farben bei ±{limit} von 255</translation>
    </message>
    <message>
        <source>What was done to this picture?</source>
        <translation>Was wurde mit diesem Bild gemacht?</translation>
    </message>
    <message>
        <source>Choose the picture before and after: the kernel that turns one into the other is found, or it is said why there is none.</source>
        <translation>Das Bild vorher und nachher wählen: Der Kern, der eines in das andere überführt, wird gefunden, oder es wird gesagt, warum es keinen gibt.</translation>
    </message>
    <message>
        <source>{largest:.0f} of 255</source>
        <translation>{largest:.0f} von 255</translation>
    </message>
    <message>
        <source>x, y, width, height</source>
        <translation>x, y, Breite, Höhe</translation>
    </message>
    <message>
        <source>Pixels from the left, from the top, width, height; or draw it</source>
        <translation>Bildpunkte von links, von oben, Breite, Höhe; oder zeichnen</translation>
    </message>
    <message>
        <source>Take all of it</source>
        <translation>Alles davon nehmen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Draw a rectangle around the part to measure; a click takes it away</source>
        <translation>Ein Rechteck um den Teil zeichnen, der gemessen wird; ein Klick nimmt es weg</translation>
    </message>
    <message>
        <source>A bright shape on black: an open photo, or a file</source>
        <translation>Eine helle Form auf Schwarz: ein offenes Foto oder eine Datei</translation>
    </message>
    <message>
        <source>Choose the file of a shape</source>
        <translation>Die Datei einer Form wählen</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>Teil des Bildes</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Which shape?</source>
        <translation>Welche Form?</translation>
    </message>
    <message>
        <source>Choose a bright shape on black, or draw a rectangle around one: lights take its form.</source>
        <translation>Eine helle Form auf Schwarz wählen oder ein Rechteck um eine ziehen: Lichter nehmen ihre Form an.</translation>
    </message>
    <message>
        <source>The picture is a kernel</source>
        <translation>Das Bild ist ein Kern</translation>
    </message>
    <message>
        <source>draw a part to use</source>
        <translation>einen Teil zum Benutzen aufziehen</translation>
    </message>
    <message>
        <source>across and down</source>
        <translation>waagerecht und senkrecht</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>The picture {title!l} the change: an open photo, or a file</source>
        <translation>Das Bild {title!l} der Änderung: ein offenes Foto oder eine Datei</translation>
    </message>
    <message>
        <source>Choose the file of the picture {title!l}</source>
        <translation>Datei des Bildes {title!l} wählen</translation>
    </message>
    <message>
        <source>Spectrum of the photo, and the kernel's gains</source>
        <translation>Spektrum des Fotos und Verstärkungen des Kerns</translation>
    </message>
    <message>
        <source>{peaks} peaks, {notches} notches</source>
        <translation>{peaks} Spitzen, {notches} Kerben</translation>
    </message>
    <message>
        <source>, handle at {angle:.0f}°</source>
        <translation>, Griff bei {angle:.0f}°</translation>
    </message>
    <message>
        <source>Use on the bench</source>
        <translation>Auf die Werkbank</translation>
    </message>
    <message>
        <source>Add as step</source>
        <translation>Als Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Als Vorgabe behalten</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>Was gewünscht wird</translation>
    </message>
    <message>
        <source>Brightness is gain, frequency 0 in the middle</source>
        <translation>Helligkeit ist Verstärkung, Frequenz 0 in der Mitte</translation>
    </message>
    <message>
        <source>Choose the file of a drawn response</source>
        <translation>Die Datei einer gezeichneten Antwort wählen</translation>
    </message>
    <message>
        <source>{rows}x{columns} taps</source>
        <translation>{rows}x{columns} Gewichte</translation>
    </message>
    <message>
        <source>By {method}; on the mean it is off by </source>
        <translation>Durch {method}; im Mittel weicht es ab um </translation>
    </message>
    <message>
        <source>No notches</source>
        <translation>Keine Kerben</translation>
    </message>
    <message>
        <source>The nearest kernel</source>
        <translation>Der nächste Kern</translation>
    </message>
    <message>
        <source>Take out the waves that stand out of this photo's spectrum: screens, stripes</source>
        <translation>Die Wellen herausnehmen, die aus dem Spektrum dieses Fotos ragen: Raster, Streifen</translation>
    </message>
    <message>
        <source>No wave stands out of this photo's spectrum</source>
        <translation>Keine Welle ragt aus dem Spektrum dieses Fotos heraus</translation>
    </message>
    <message>
        <source>Which response?</source>
        <translation>Welche Antwort?</translation>
    </message>
    <message>
        <source>Choose a picture of it: brightness is gain.</source>
        <translation>Ein Bild davon wählen: Helligkeit ist Verstärkung.</translation>
    </message>
    <message>
        <source>The kernel comes as it is drawn.</source>
        <translation>Der Kern entsteht beim Zeichnen.</translation>
    </message>
    <message>
        <source>signed, to ±{limit:.0f} of 255</source>
        <translation>mit Vorzeichen, bis ±{limit:.0f} von 255</translation>
    </message>
    <message>
        <source>Notch {count} peaks</source>
        <translation>{count} Spitzen ausblenden</translation>
    </message>
    <message>
        <source>Notch the peak</source>
        <translation>Spitze ausblenden</translation>
    </message>
    <message>
        <source>No peaks</source>
        <translation>Keine Spitzen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; adds a step</source>
        <translation>&lt;b&gt;Eingabe&lt;/b&gt; fügt einen Schritt hinzu</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shift+Enter&lt;/b&gt; replaces {title}</source>
        <translation>&lt;b&gt;Umschalt+Eingabe&lt;/b&gt; ersetzt {title}</translation>
    </message>
    <message>
        <source>{title}: not possible now</source>
        <translation>{title}: jetzt nicht möglich</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; does it</source>
        <translation>&lt;b&gt;Eingabe&lt;/b&gt; führt es aus</translation>
    </message>
    <message>
        <source>{title}: {needs}</source>
        <translation>{title}: {needs}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found, but similar</source>
        <translation>Nichts gefunden, aber Ähnliches</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Preview: {title} · Esc takes it back</source>
        <translation>Vorschau: {title} · Esc nimmt sie zurück</translation>
    </message>
    <message>
        <source>Saved all {pages} pages as {name}</source>
        <translation>Alle {pages} Seiten als {name} gespeichert</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page that is shown: type another one</source>
        <translation>Die gezeigte Seite: eine andere eintippen</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>von {pages}</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Fotos des Ordners</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With steps</source>
        <translation>Mit Schritten</translation>
    </message>
    <message>
        <source>{number} of {photos}</source>
        <translation>{number} von {photos}</translation>
    </message>
    <message numerus="yes">
        <source>{count} tries</source>
        <translation><numerusform>{count} Versuch</numerusform><numerusform>{count} Versuche</numerusform></translation>
    </message>
    <message>
        <source>{tries} of {filters} filters</source>
        <translation>{tries} mit {filters} Filtern</translation>
    </message>
    <message>
        <source>not tried: it does not run</source>
        <translation>nicht versucht: er läuft nicht</translation>
    </message>
    <message>
        <source>Check report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Try all that it promises, on a sample photo</source>
        <translation>Alles, was es verspricht, an einem Beispielfoto versuchen</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>{passed} of {of} · {seconds:.1f} s</source>
        <translation>{passed} von {of} · {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>{count} not here</source>
        <translation>{count} nicht da</translation>
    </message>
    <message>
        <source>all here</source>
        <translation>alle da</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>also: {command}</source>
        <translation>auch: {command}</translation>
    </message>
    <message>
        <source>It can't be checked</source>
        <translation>Es kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Time and memory</source>
        <translation>Zeit und Speicher</translation>
    </message>
    <message>
        <source>1 MP, this computer</source>
        <translation>1 MP, dieser Rechner</translation>
    </message>
    <message>
        <source>Not checked since it was last changed.</source>
        <translation>Seit der letzten Änderung nicht geprüft.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>{name} needs {names}. Get them by pip, into a folder of its own? They are programs, as a plugin is.</source>
        <translation>{name} braucht {names}. Mit pip in einen eigenen Ordner holen? Es sind Programme, wie das Plugin selbst.</translation>
    </message>
    <message>
        <source>Delete {name}? This can't be undone.</source>
        <translation>{name} löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What is the filter called?</source>
        <translation>Wie heißt der Filter?</translation>
    </message>
    <message>
        <source>Installed {name}</source>
        <translation>{name} installiert</translation>
    </message>
    <message>
        <source>New plugin</source>
        <translation>Neues Plugin</translation>
    </message>
    <message>
        <source>No plugin yet</source>
        <translation>Noch kein Plugin</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Show all of it, and copy it</source>
        <translation>Alles zeigen und kopieren</translation>
    </message>
    <message>
        <source>Load it or leave it</source>
        <translation>Laden oder lassen</translation>
    </message>
    <message>
        <source>Reload, get packages, or remove it</source>
        <translation>Neu laden, Pakete holen oder entfernen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>{count} filters</source>
        <translation><numerusform>{count} Filter</numerusform><numerusform>{count} Filter</numerusform></translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>Update to {version}…</source>
        <translation>Auf {version} bringen…</translation>
    </message>
    <message>
        <source>Needs {lacks}</source>
        <translation>Braucht {lacks}</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>{what} at {name}, line {line}</source>
        <translation>{what} bei {name}, Zeile {line}</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>What failed, with the traceback, for who wrote the plugin</source>
        <translation>Was fehlschlug, mit dem Traceback, für den Autor des Plugins</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>Saving the file tries again.</source>
        <translation>Speichern versucht es erneut.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>{name} failed</source>
        <translation>{name} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{function}() failed</source>
        <translation>{function}() ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{name} can't be loaded</source>
        <translation>{name} lässt sich nicht laden</translation>
    </message>
    <message>
        <source>Open {file} at line {line}</source>
        <translation>{file} bei Zeile {line} öffnen</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>used by {count} steps</source>
        <translation><numerusform>in {count} Schritt benutzt</numerusform><numerusform>in {count} Schritten benutzt</numerusform></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>fails, left out</source>
        <translation>scheitert, ausgelassen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Find plugins</source>
        <translation>Plugins finden</translation>
    </message>
    <message>
        <source>Search plugins</source>
        <translation>Plugins durchsuchen</translation>
    </message>
    <message>
        <source>The addresses of the indexes that are searched</source>
        <translation>Die Adressen der durchsuchten Verzeichnisse</translation>
    </message>
    <message>
        <source>Plugins of the indexes</source>
        <translation>Plugins der Verzeichnisse</translation>
    </message>
    <message>
        <source>No index yet</source>
        <translation>Noch kein Verzeichnis</translation>
    </message>
    <message>
        <source>Add the address of one: a URL, a file or a folder.</source>
        <translation>Die Adresse von einem hinzufügen: URL, Datei oder Ordner.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Which version is installed: older ones, where an index has them</source>
        <translation>Welche Version installiert wird: ältere, wo ein Verzeichnis sie hat</translation>
    </message>
    <message>
        <source>The filter {filter_id} is not here.</source>
        <translation>Der Filter {filter_id} ist nicht da.</translation>
    </message>
    <message>
        <source>Reading indexes</source>
        <translation>Verzeichnisse werden gelesen</translation>
    </message>
    <message>
        <source>Adding an index</source>
        <translation>Verzeichnis wird hinzugefügt</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Getting {name}</source>
        <translation>{name} wird geholt</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>{name} wird installiert</translation>
    </message>
    <message>
        <source>Installed {id} {version}</source>
        <translation>{id} {version} installiert</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install {name}</source>
        <translation>{name} installieren</translation>
    </message>
    <message>
        <source>Install, find, or look for plugins again</source>
        <translation>Plugins installieren, finden oder erneut suchen</translation>
    </message>
    <message>
        <source>Which plugins are listed</source>
        <translation>Welche Plugins in der Liste stehen</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”. Near it: {names}</source>
        <translation>Nichts passt zu „{query}“. Ähnlich: {names}</translation>
    </message>
    <message>
        <source>Each runs in a process of its own, which is no sandbox.</source>
        <translation>Jedes läuft in einem eigenen Prozess, der keine Sandbox ist.</translation>
    </message>
    <message>
        <source>In the index, match “{query}”</source>
        <translation>Im Verzeichnis, passend zu „{query}“</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”.</source>
        <translation>Nichts passt zu „{query}“.</translation>
    </message>
    <message>
        <source>{count} installed</source>
        <translation>{count} installiert</translation>
    </message>
    <message>
        <source>In the index</source>
        <translation>Im Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <source>{count} updates</source>
        <translation><numerusform>{count} Aktualisierung</numerusform><numerusform>{count} Aktualisierungen</numerusform></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} gescheitert</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} beiseitegelegt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Loading plugins</source>
        <translation>Plugins werden geladen</translation>
    </message>
    <message numerus="yes">
        <source>{count} calls</source>
        <translation><numerusform>{count} Aufruf</numerusform><numerusform>{count} Aufrufe</numerusform></translation>
    </message>
    <message>
        <source> by {author}</source>
        <translation> von {author}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>
{seconds:.1f} s in {calls}</source>
        <translation>
{seconds:.1f} s in {calls}</translation>
    </message>
    <message>
        <source>
Needs {lacks}</source>
        <translation>
Braucht {lacks}</translation>
    </message>
    <message>
        <source>Forget what it printed</source>
        <translation>Vergessen, was es ausgegeben hat</translation>
    </message>
    <message>
        <source>What the plugin printed</source>
        <translation>Was das Plugin ausgegeben hat</translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>Was es ausgegeben hat</translation>
    </message>
    <message>
        <source>last {count} lines</source>
        <translation>letzte {count} Zeilen</translation>
    </message>
    <message>
        <source>Which result is shown</source>
        <translation>Welches Ergebnis gezeigt wird</translation>
    </message>
    <message>
        <source>Result as text</source>
        <translation>Ergebnis als Text</translation>
    </message>
    <message>
        <source>Result as a table</source>
        <translation>Ergebnis als Tabelle</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Stopped {count} times in a row, so it is set aside</source>
        <translation>{count}-mal in Folge abgebrochen, darum beiseitegelegt</translation>
    </message>
    <message>
        <source>Get packages…</source>
        <translation>Pakete holen…</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>{version} is there</source>
        <translation>{version} ist da</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Too new</source>
        <translation>Zu neu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Safe mode: no plugin is loaded.</source>
        <translation>Abgesicherter Modus: kein Plugin ist geladen.</translation>
    </message>
    <message>
        <source>No plugin yet. New… writes a working one to begin with.</source>
        <translation>Noch kein Plugin. Neu… schreibt ein lauffähiges für den Anfang.</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Andere Versionen</translation>
    </message>
    <message>
        <source>Here now.</source>
        <translation>Jetzt hier.</translation>
    </message>
    <message>
        <source>Kept, one click back.</source>
        <translation>Aufbewahrt, einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>In an index.</source>
        <translation>In einem Verzeichnis.</translation>
    </message>
    <message>
        <source>{deed}: {version}</source>
        <translation>{deed}: {version}</translation>
    </message>
    <message>
        <source>Automatic: {automatic}</source>
        <translation>Automatisch: {automatic}</translation>
    </message>
    <message>
        <source>Choose: {shown}</source>
        <translation>Wählen: {shown}</translation>
    </message>
    <message>
        <source>{number:g} is not a whole number</source>
        <translation>{number:g} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{shown} is no folder: choose one that is there, or leave the field empty</source>
        <translation>{shown} ist kein Ordner: einen wählen, den es gibt, oder das Feld leer lassen</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Seine Tasten</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Tasten hinzufügen</translation>
    </message>
    <message>
        <source>Take away {shortcut}</source>
        <translation>{shortcut} wegnehmen</translation>
    </message>
    <message>
        <source>Order of the shortcuts</source>
        <translation>Reihenfolge der Tastenkürzel</translation>
    </message>
    <message>
        <source>Gives all commands the keys of a set</source>
        <translation>Gibt allen Befehlen die Tasten eines Satzes</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>Satz von Tastenkürzeln</translation>
    </message>
    <message>
        <source>Sets of shortcuts</source>
        <translation>Sätze von Tastenkürzeln</translation>
    </message>
    <message>
        <source> Another set keeps what you changed as My own{place}.</source>
        <translation> Ein anderer Satz bewahrt das Geänderte unter „Eigene“ auf{place}.</translation>
    </message>
    <message>
        <source>{changed} changed</source>
        <translation>{changed} geändert</translation>
    </message>
    <message numerus="yes">
        <source>{count} keys</source>
        <translation><numerusform>{count} Taste</numerusform><numerusform>{count} Tasten</numerusform></translation>
    </message>
    <message>
        <source>Keys that are held</source>
        <translation>Gehaltene Tasten</translation>
    </message>
    <message>
        <source>Keys with Ctrl</source>
        <translation>Tasten mit Strg</translation>
    </message>
    <message>
        <source>{used} used, {free} free</source>
        <translation>{used} belegt, {free} frei</translation>
    </message>
    <message>
        <source>Keys with {held}</source>
        <translation>Tasten mit {held}</translation>
    </message>
    <message>
        <source>Keys alone</source>
        <translation>Tasten allein</translation>
    </message>
    <message>
        <source>No setting and no key has these words.</source>
        <translation>Keine Einstellung und keine Taste hat diese Wörter.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>{values} of {of}</source>
        <translation>{values} von {of}</translation>
    </message>
    <message>
        <source>{shown} is no file: choose one that is there, or leave the field empty</source>
        <translation>{shown} ist keine Datei: eine wählen, die es gibt, oder das Feld leer lassen</translation>
    </message>
    <message>
        <source>Reset: {title!t}</source>
        <translation>Zurücksetzen: {title!t}</translation>
    </message>
    <message>
        <source>Search settings and keys</source>
        <translation>Einstellungen und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Set all of them, but for the shortcuts, as they are at first</source>
        <translation>Alle außer den Tastenkürzeln auf ihren Anfang setzen</translation>
    </message>
    <message>
        <source>Give all commands the keys that a file holds</source>
        <translation>Allen Befehlen die Tasten einer Datei geben</translation>
    </message>
    <message>
        <source>Give all commands the keys that they have at first</source>
        <translation>Allen Befehlen die anfänglichen Tasten geben</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>Während der Eingabe</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>More tags, sorting, folders and bundles</source>
        <translation>Mehr Schlagwörter, Ordnen, Ordner und Bündel</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Words parted by commas; the first is the heading</source>
        <translation>Wörter durch Kommas getrennt; das erste ist die Überschrift</translation>
    </message>
    <message>
        <source>Preset {name} deleted</source>
        <translation>Vorgabe {name} gelöscht</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason!t}</source>
        <translation>{name} lässt sich nicht lesen: {reason!t}</translation>
    </message>
    <message>
        <source>Name of the new preset, then Return</source>
        <translation>Name der neuen Vorgabe, dann Eingabe</translation>
    </message>
    <message>
        <source>With mask</source>
        <translation>Mit Maske</translation>
    </message>
    <message>
        <source>Keep where the step is seen, too</source>
        <translation>Auch behalten, wo der Schritt zu sehen ist</translation>
    </message>
    <message>
        <source>Name, tag or source</source>
        <translation>Name, Schlagwort, Quelle</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Vorgaben durchsuchen</translation>
    </message>
    <message>
        <source>Words, tag:edges or is:favourite</source>
        <translation>Wörter, tag:edges oder is:favourite</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorgabe speichern</translation>
    </message>
    <message>
        <source>Sort, tags, folders and bundles</source>
        <translation>Ordnen, Schlagwörter, Ordner und Bündel</translation>
    </message>
    <message>
        <source>No preset has these words</source>
        <translation>Keine Vorgabe hat diese Wörter</translation>
    </message>
    <message>
        <source>{black} black, {white} white</source>
        <translation>{black} schwarz, {white} weiß</translation>
    </message>
    <message>
        <source>{black:,} clipped at black</source>
        <translation>{black:,} bei Schwarz beschnitten</translation>
    </message>
    <message>
        <source>{white:,} at white (both: white)</source>
        <translation>{white:,} bei Weiß (beides: weiß)</translation>
    </message>
    <message>
        <source>before → after, ΔL*</source>
        <translation>vorher → nachher, ΔL*</translation>
    </message>
    <message>
        <source>Pin a colour with the next click on the photo</source>
        <translation>Mit dem nächsten Klick auf das Foto eine Farbe anheften</translation>
    </message>
    <message>
        <source>Remove all pins of this photo</source>
        <translation>Alle Nadeln dieses Fotos entfernen</translation>
    </message>
    <message>
        <source>Mean of</source>
        <translation>Mittel aus</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschrieben in</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Unter dem Zeiger</translation>
    </message>
    <message>
        <source>Pin {index}: {what}
Drag it on the photo; Delete removes it</source>
        <translation>Nadel {index}: {what}
Auf dem Foto ziehen; Entf entfernt sie</translation>
    </message>
    <message>
        <source>Mark clipped samples on the photo</source>
        <translation>Beschnittene Werte auf dem Foto markieren</translation>
    </message>
    <message>
        <source>means of {side}×{side} pixels</source>
        <translation>Mittel von {side}×{side} Bildpunkten</translation>
    </message>
    <message>
        <source>whole photo, outside the frame too</source>
        <translation>ganzes Foto, auch außerhalb des Rahmens</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>ganzes Foto</translation>
    </message>
    <message>
        <source>{black} black · {white} white</source>
        <translation>{black} schwarz · {white} weiß</translation>
    </message>
    <message>
        <source>{tip}
Samples clipped at black {low}, at white {high}</source>
        <translation>{tip}
Bei Schwarz beschnittene Werte {low}, bei Weiß {high}</translation>
    </message>
    <message>
        <source>
The line is {LINES!t}</source>
        <translation>
Die Linie ist {LINES!t}</translation>
    </message>
    <message>
        <source>
Of {note}</source>
        <translation>
Aus: {note}</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Fotos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF and WebP, 8 and 16 bit. The original is never changed.</source>
        <translation>PNG, JPEG, TIFF und WebP, 8 und 16 Bit. Das Original wird nie verändert.</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open photo   {open_keys}</source>
        <translation>Foto öffnen   {open_keys}</translation>
    </message>
    <message>
        <source>Paste   {paste_keys}</source>
        <translation>Einfügen   {paste_keys}</translation>
    </message>
    <message>
        <source>Photos that you open are listed here.</source>
        <translation>Fotos, die Sie öffnen, stehen hier.</translation>
    </message>
    <message>
        <source>Open the sample photo with this step ({key})</source>
        <translation>Das Beispielfoto mit diesem Schritt öffnen ({key})</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>mask of {count}</source>
        <translation>Maske aus {count}</translation>
    </message>
    <message>
        <source>Press {title!t}: the filter reads the whole photo once</source>
        <translation>{title!t} drücken: der Filter liest das ganze Foto einmal</translation>
    </message>
    <message>
        <source>{title!t}: click on the photo on what it is for; Esc puts it away</source>
        <translation>{title!t}: im Foto auf das klicken, wofür es ist; Esc legt sie weg</translation>
    </message>
    <message>
        <source>Pick {title!l} on the photo</source>
        <translation>{title!l} auf dem Foto aufnehmen</translation>
    </message>
    <message>
        <source>Find its plugin…</source>
        <translation>Sein Plugin suchen…</translation>
    </message>
    <message>
        <source>Search the indexes of plugins for it</source>
        <translation>Die Verzeichnisse der Plugins danach durchsuchen</translation>
    </message>
    <message>
        <source>Needs the filter “{filter_id}”, which no plugin here has.{by} The step is kept as it is and changes nothing.</source>
        <translation>Braucht den Filter „{filter_id}“, den hier kein Plugin hat.{by} Der Schritt bleibt, wie er ist, und ändert nichts.</translation>
    </message>
    <message>
        <source>step {selected} of {count}</source>
        <translation>Schritt {selected} von {count}</translation>
    </message>
    <message>
        <source> It was made with {plugin}.</source>
        <translation> Er wurde mit {plugin} gemacht.</translation>
    </message>
    <message>
        <source>Guide lines</source>
        <translation>Hilfslinien</translation>
    </message>
    <message>
        <source>Guide in the frame</source>
        <translation>Hilfslinien im Rahmen</translation>
    </message>
    <message>
        <source>The lines in the crop's frame; they are no part of the photo</source>
        <translation>Die Linien im Rahmen des Zuschnitts; sie gehören nicht zum Foto</translation>
    </message>
    <message>
        <source>Before the last {at} changes</source>
        <translation>Vor den letzten {at} Änderungen</translation>
    </message>
    <message>
        <source>{what}, undone</source>
        <translation>{what}, zurückgenommen</translation>
    </message>
    <message>
        <source>{what}
Go to how the photo was then</source>
        <translation>{what}
Zum damaligen Zustand des Fotos</translation>
    </message>
    <message>
        <source> · {count} undone</source>
        <translation> · {count} zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>needs the {lacking}, kept as it is</source>
        <translation>braucht {lacking}, bleibt wie es ist</translation>
    </message>
    <message>
        <source>plugin {plugin}</source>
        <translation>Plugin {plugin}</translation>
    </message>
    <message>
        <source>filter “{filter_id}”</source>
        <translation>Filter „{filter_id}“</translation>
    </message>
    <message>
        <source>{title}
{alone}click to edit, Alt and the eye show it alone</source>
        <translation>{title}
{alone}Klick zum Bearbeiten, Alt und das Auge zeigen ihn allein</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo</source>
        <translation>Den Schritt nur in einem Teil des Fotos zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>What was full is nothing, and the other way round</source>
        <translation>Was voll war, ist nichts, und umgekehrt</translation>
    </message>
    <message>
        <source>How it joins those before it</source>
        <translation>Wie es zu denen davor kommt</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take it from the photo: click where the mask is to be full</source>
        <translation>Vom Foto aufnehmen: klicken, wo die Maske voll sein soll</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Name of the mask</source>
        <translation>Name der Maske</translation>
    </message>
    <message>
        <source>What the mask is called, here and where steps share it</source>
        <translation>Wie die Maske heißt, hier und wo Schritte sie teilen</translation>
    </message>
    <message>
        <source>A change of the mask reaches them too</source>
        <translation>Eine Änderung der Maske erreicht auch sie</translation>
    </message>
    <message>
        <source>Make it its own</source>
        <translation>Zur eigenen machen</translation>
    </message>
    <message>
        <source>Give this step a copy of the mask, which the others don't follow</source>
        <translation>Diesem Schritt eine Kopie der Maske geben, der die anderen nicht folgen</translation>
    </message>
    <message numerus="yes">
        <source>Also used by {count} steps</source>
        <translation><numerusform>Auch von {count} Schritt benutzt</numerusform><numerusform>Auch von {count} Schritten benutzt</numerusform></translation>
    </message>
    <message>
        <source>Add a filter as a step</source>
        <translation>Einen Filter als Schritt hinzufügen</translation>
    </message>
    <message>
        <source>More to do with steps</source>
        <translation>Mehr zu Schritten</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Noch keine Schritte.</translation>
    </message>
    <message>
        <source>Choose a preset, or add a filter.</source>
        <translation>Eine Vorgabe wählen oder einen Filter hinzufügen.</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>Take a snapshot of the steps as they are</source>
        <translation>Einen Schnappschuss der Schritte aufnehmen, wie sie sind</translation>
    </message>
    <message>
        <source>Compare the chosen snapshot with now</source>
        <translation>Den gewählten Schnappschuss mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>{when}, {steps}
Enter returns to it, Delete removes it</source>
        <translation>{when}, {steps}
Eingabe kehrt dorthin zurück, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>{name} is taken: the panel Snapshots has it</source>
        <translation>{name} ist aufgenommen und steht im Bereich Schnappschüsse</translation>
    </message>
    <message>
        <source>None taken yet</source>
        <translation>Noch keiner aufgenommen</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Diese Seite schließen</translation>
    </message>
    <message>
        <source>A photo editor built around convolution kernels. MIT licence.</source>
        <translation>Eine Bildbearbeitung um Faltungskerne. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>The program starts without it.</source>
        <translation>Das Programm startet ohne es.</translation>
    </message>
    <message>
        <source>Kernelroom {version}</source>
        <translation>Kernelroom {version}</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Added {step} after {before}.</source>
        <translation>{step} nach {before} hinzugefügt.</translation>
    </message>
    <message>
        <source>{titles} was still working and is switched off.</source>
        <translation>{titles} war noch nicht fertig und ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>{title} is still working</source>
        <translation>{title} arbeitet noch</translation>
    </message>
    <message>
        <source>Guide of Kernelroom</source>
        <translation>Handbuch von Kernelroom</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation>Vor zur nächsten Seite</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Reading {page}</source>
        <translation>{page} wird gelesen</translation>
    </message>
    <message>
        <source>The lesson's photo is closed, yours is as it was.</source>
        <translation>Das Foto der Lektion ist geschlossen, Ihres ist wie zuvor.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Kept {name} as a preset.</source>
        <translation>{name} als Vorgabe aufgehoben.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Kernelroom {version} is here.</source>
        <translation>Kernelroom {version} ist da.</translation>
    </message>
    <message>
        <source>Latency by stage, in milliseconds</source>
        <translation>Verzögerung je Abschnitt, in Millisekunden</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Tabelle als Text kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget what was measured so far</source>
        <translation>Bisher Gemessenes vergessen</translation>
    </message>
    <message>
        <source>No frame yet: edit something.</source>
        <translation>Noch kein Bild: bearbeiten Sie etwas.</translation>
    </message>
    <message>
        <source>{stage!t}: {meaning!t}, ms</source>
        <translation>{stage!t}: {meaning!t}, ms</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames, in ms; </source>
        <translation><numerusform>{count} Bild, in ms; </numerusform><numerusform>{count} Bilder, in ms; </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs dropped for newer ones.</source>
        <translation><numerusform>{count} Aufgabe zugunsten neuerer verworfen.</numerusform><numerusform>{count} Aufgaben zugunsten neuerer verworfen.</numerusform></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Close this photo</source>
        <translation>Dieses Foto schließen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Was durchsucht werden kann</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Or learn with fifteen lessons</source>
        <translation>Oder mit fünfzehn Lektionen lernen</translation>
    </message>
    <message>
        <source>Short lessons on convolution, in the real window</source>
        <translation>Kurze Lektionen zur Faltung, im wirklichen Fenster</translation>
    </message>
    <message>
        <source>   mean of {block}×{block}</source>
        <translation>   Mittel von {block}×{block}</translation>
    </message>
    <message>
        <source>Esc goes back to the photo</source>
        <translation>Esc führt zurück zum Foto</translation>
    </message>
    <message>
        <source> · proof: {device}</source>
        <translation> · Proof: {device}</translation>
    </message>
    <message>
        <source> · on {screen}</source>
        <translation> · auf {screen}</translation>
    </message>
    <message>
        <source>Opened with {region}
</source>
        <translation>Geöffnet mit {region}
</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>{was}Colour profile: {profile}
{note}</source>
        <translation>{was}Farbprofil: {profile}
{note}</translation>
    </message>
    <message>
        <source>{changed} of {count} shortcuts differ from the default</source>
        <translation>{changed} von {count} Tastenkürzeln weichen vom Standard ab</translation>
    </message>
    <message>
        <source>No shortcut differs from the default</source>
        <translation>Kein Tastenkürzel weicht vom Standard ab</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Dieser Rechner wird betrachtet</translation>
    </message>
    <message>
        <source>Copied the facts for a bug report</source>
        <translation>Angaben für einen Fehlerbericht kopiert</translation>
    </message>
    <message>
        <source>There are no crash reports</source>
        <translation>Es gibt keine Absturzberichte</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>The window closes once its files are written.</source>
        <translation>Das Fenster schließt, sobald seine Dateien geschrieben sind.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>the name pattern {} is not allowed: it must lie in the output folder</source>
        <translation>das Namensmuster {} ist nicht erlaubt: es muss im Ausgabeordner liegen</translation>
    </message>
    <message>
        <source>the name pattern {} ends in no format that is written: use {{ext}} or one of {}</source>
        <translation>das Namensmuster {} endet auf kein Format, das geschrieben wird: {{ext}} oder eins von {} benutzen</translation>
    </message>
    <message>
        <source>the name pattern has no field {{{}}}: {}</source>
        <translation>das Namensmuster hat kein Feld {{{}}}: {}</translation>
    </message>
    <message>
        <source>the field {{{}}} takes no {}: only {{number:04}} has a width</source>
        <translation>das Feld {{{}}} nimmt kein {}: nur {{number:04}} hat eine Breite</translation>
    </message>
    <message>
        <source>the name pattern {} can't be read: {}</source>
        <translation>das Namensmuster {} lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>a file is there that no batch has written</source>
        <translation>dort liegt eine Datei, die kein Stapel geschrieben hat</translation>
    </message>
    <message>
        <source>the file there was changed since it was written</source>
        <translation>die Datei dort wurde seit dem Schreiben geändert</translation>
    </message>
    <message>
        <source>its step {} needs a filter that is not there</source>
        <translation>sein Schritt {} braucht einen Filter, den es hier nicht gibt</translation>
    </message>
    <message>
        <source>it is the photo itself, by another name</source>
        <translation>es ist das Foto selbst unter anderem Namen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>its process can't be started: {}</source>
        <translation>sein Prozess lässt sich nicht starten: {}</translation>
    </message>
    <message>
        <source>colours of high dynamic range (PQ, HLG) fit no ICC profile</source>
        <translation>Farben mit hohem Dynamikumfang (PQ, HLG) passen in kein ICC-Profil</translation>
    </message>
    <message>
        <source>the colour profile is damaged, or is none of RGB, grey or CMYK</source>
        <translation>das Farbprofil ist beschädigt oder keins für RGB, Grau oder CMYK</translation>
    </message>
    <message>
        <source>the colour profile is damaged, or has no way in that direction</source>
        <translation>das Farbprofil ist beschädigt oder hat in dieser Richtung keinen Weg</translation>
    </message>
    <message>
        <source>the profile {} is not known: use {}</source>
        <translation>das Profil {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>the profile {} can't be opened: it is not an ordinary file</source>
        <translation>das Profil {} kann nicht geöffnet werden: es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the profile {} has {} bytes: at most {} are read</source>
        <translation>das Profil {} hat {} Bytes: höchstens {} werden gelesen</translation>
    </message>
    <message>
        <source>{} is no ICC profile of RGB, grey or CMYK</source>
        <translation>{} ist kein ICC-Profil für RGB, Grau oder CMYK</translation>
    </message>
    <message>
        <source>the profile {} is one of {}: use one of {}</source>
        <translation>das Profil {} ist eins für {}: eins für {} benutzen</translation>
    </message>
    <message>
        <source>the profile {} can't be opened: {}</source>
        <translation>das Profil {} kann nicht geöffnet werden: {}</translation>
    </message>
    <message>
        <source>the profile {} can't be read: {}</source>
        <translation>das Profil {} kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>its curve of type {} is not known</source>
        <translation>seine Kurve vom Typ {} ist nicht bekannt</translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <translation>es ist kein ICC-Profil</translation>
    </message>
    <message>
        <source>its table of tags is cut short</source>
        <translation>seine Tabelle der Tags bricht ab</translation>
    </message>
    <message>
        <source>it has tables in place of curves and a matrix</source>
        <translation>es hat Tabellen statt Kurven und Matrix</translation>
    </message>
    <message>
        <source>it is a profile of other colours than the picture's</source>
        <translation>es ist ein Profil für andere Farben als die des Bilds</translation>
    </message>
    <message>
        <source>its curve of kind {} is not known</source>
        <translation>seine Kurve der Art {} ist nicht bekannt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>it is not a file of {}</source>
        <translation>es ist keine Datei von {}</translation>
    </message>
    <message>
        <source>its version {} is not known: only 1 is</source>
        <translation>seine Version {} ist nicht bekannt: nur 1</translation>
    </message>
    <message>
        <source>its kernels are not a list</source>
        <translation>seine Kerne sind keine Liste</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>{} can't be read as a mask: {}</source>
        <translation>{} lässt sich nicht als Maske lesen: {}</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;{}&quot;</source>
        <translation>&quot;format&quot; muss &quot;{}&quot; sein</translation>
    </message>
    <message>
        <source>its version {} is not a whole number from 1</source>
        <translation>seine Version {} ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>it has version {}, made by a newer Kernelroom than this one</source>
        <translation>es hat Version {}, von einem neueren Kernelroom als diesem</translation>
    </message>
    <message>
        <source>it has {} steps, up to {} are allowed</source>
        <translation>es hat {} Schritte, bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>a photo's snapshots must be a list of objects</source>
        <translation>die Schnappschüsse eines Fotos müssen eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>it is not a recipe: &quot;format&quot; must be &quot;{}&quot;</source>
        <translation>es ist kein Rezept: &quot;format&quot; muss &quot;{}&quot; sein</translation>
    </message>
    <message>
        <source>it has no list &quot;steps&quot;</source>
        <translation>es hat keine Liste &quot;steps&quot;</translation>
    </message>
    <message>
        <source>a snapshot must have a name, a time and a list of steps</source>
        <translation>ein Schnappschuss braucht einen Namen, eine Zeit und eine Liste von Schritten</translation>
    </message>
    <message>
        <source>{} can't be read as a recipe: {}</source>
        <translation>{} lässt sich nicht als Rezept lesen: {}</translation>
    </message>
    <message>
        <source>step {}: {}</source>
        <translation>Schritt {}: {}</translation>
    </message>
    <message>
        <source>a snapshot's time {} can't be read</source>
        <translation>die Zeit {} eines Schnappschusses lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>version {} of {} must be a whole number</source>
        <translation>die Version {} von {} muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>opacity {} is not a number</source>
        <translation>die Deckkraft {} ist keine Zahl</translation>
    </message>
    <message>
        <source>opacity {} is not allowed: 0 to 1</source>
        <translation>die Deckkraft {} ist nicht erlaubt: 0 bis 1</translation>
    </message>
    <message>
        <source>a step's name is one line of at most {} characters</source>
        <translation>der Name eines Schritts ist eine Zeile von höchstens {} Zeichen</translation>
    </message>
    <message>
        <source>a step must be an object with the filter's id under filter</source>
        <translation>ein Schritt muss ein Objekt mit der Kennung des Filters unter filter sein</translation>
    </message>
    <message>
        <source>values {} of {} must be an object</source>
        <translation>die Werte {} von {} müssen ein Objekt sein</translation>
    </message>
    <message>
        <source>name {} of {} must be a string</source>
        <translation>der Name {} von {} muss ein Text sein</translation>
    </message>
    <message>
        <source>version {} of {} is newer than this one's {}</source>
        <translation>die Version {} von {} ist neuer als die hiesige {}</translation>
    </message>
    <message>
        <source>held as a whole</source>
        <translation>als Ganzes gehalten</translation>
    </message>
    <message>
        <source>{} x {} pixels take {}, and half of the free memory is {}</source>
        <translation>{} x {} Bildpunkte brauchen {}, und die Hälfte des freien Speichers ist {}</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>there is no kernel in it</source>
        <translation>es ist kein Kern darin</translation>
    </message>
    <message>
        <source>line {}: {} has a side beyond 1 to {}</source>
        <translation>Zeile {}: {} hat eine Seite außerhalb 1 bis {}</translation>
    </message>
    <message>
        <source>line {}: the target {} has no letter of rgba</source>
        <translation>Zeile {}: das Ziel {} hat keinen Buchstaben aus rgba</translation>
    </message>
    <message>
        <source>line {}: the file ends where {} is wanted</source>
        <translation>Zeile {}: die Datei endet, wo {} stehen sollte</translation>
    </message>
    <message>
        <source>line {}: {} stands where {} is wanted</source>
        <translation>Zeile {}: {} steht, wo {} stehen sollte</translation>
    </message>
    <message>
        <source>it has more than {} kernels</source>
        <translation>es hat mehr als {} Kerne</translation>
    </message>
    <message>
        <source>{}: a kernel of {}x{} is not allowed: Aseprite takes up to {} a side</source>
        <translation>{}: ein Kern von {}x{} ist nicht erlaubt: Aseprite nimmt bis zu {} je Seite</translation>
    </message>
    <message>
        <source>compat {} is not known: use {}</source>
        <translation>compat {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>the format {} is not known: {}</source>
        <translation>das Format {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>{} can be read, not written</source>
        <translation>{} wird gelesen, nicht geschrieben</translation>
    </message>
    <message>
        <source>there is no kernel to write</source>
        <translation>es gibt keinen Kern zu schreiben</translation>
    </message>
    <message>
        <source>{} holds one kernel, not {} ({})</source>
        <translation>{} enthält einen Kern, nicht {} ({})</translation>
    </message>
    <message>
        <source>{} can't be read as a kernel: {}</source>
        <translation>{} lässt sich nicht als Kern lesen: {}</translation>
    </message>
    <message>
        <source>{}: {} is not a finite number</source>
        <translation>{}: {} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the origin {},{} would need {} taps a side</source>
        <translation>der Ursprung {},{} bräuchte {} Gewichte je Seite</translation>
    </message>
    <message>
        <source>{} has no kernel to write: its filter is {}</source>
        <translation>{} hat keinen Kern zu schreiben: sein Filter ist {}</translation>
    </message>
    <message>
        <source>byte {} is not UTF-8 text</source>
        <translation>Byte {} ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>its format is not known by its name: {} are</source>
        <translation>das Format ist am Namen nicht zu erkennen: {} sind es</translation>
    </message>
    <message>
        <source>it has {} bytes: up to {} are allowed</source>
        <translation>es hat {} Bytes: bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>{} can be written, not read</source>
        <translation>{} wird geschrieben, nicht gelesen</translation>
    </message>
    <message>
        <source>there is no preset of GIMP's Convolution Matrix in it ({})</source>
        <translation>es ist keine Vorgabe der Faltungsmatrix von GIMP darin ({})</translation>
    </message>
    <message>
        <source>the last list is not closed</source>
        <translation>die letzte Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <source>{}: the border {} is not known: {}</source>
        <translation>{}: der Rand {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>{}: {} {} is neither yes nor no</source>
        <translation>{}: {} {} ist weder ja noch nein</translation>
    </message>
    <message>
        <source>{}: a kernel of {}x{} with origin {},{} does not fit GIMP's {}x{}, whose origin is in the middle</source>
        <translation>{}: ein Kern von {}x{} mit Ursprung {},{} passt nicht in die {}x{} von GIMP, deren Ursprung in der Mitte liegt</translation>
    </message>
    <message>
        <source>it has more than {} presets</source>
        <translation>es hat mehr als {} Vorgaben</translation>
    </message>
    <message>
        <source>line {}: a text is not closed</source>
        <translation>Zeile {}: ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>line {}: lists are nested more than {} deep</source>
        <translation>Zeile {}: Listen sind mehr als {} tief geschachtelt</translation>
    </message>
    <message>
        <source>line {}: a bracket is closed that was not opened</source>
        <translation>Zeile {}: eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>it is no matrix of G'MIC's: write (0,1,0;1,-4,1;0,1,0)</source>
        <translation>es ist keine Matrix von G'MIC: (0,1,0;1,-4,1;0,1,0) schreiben</translation>
    </message>
    <message>
        <source>boundary {} is not allowed: 0 to {}</source>
        <translation>boundary {} ist nicht erlaubt: 0 bis {}</translation>
    </message>
    <message>
        <source>row {} of the kernel has {} numbers, row 1 has {}: all rows must be of one length</source>
        <translation>Zeile {} des Kerns hat {} Zahlen, Zeile 1 hat {}: alle Zeilen müssen gleich lang sein</translation>
    </message>
    <message>
        <source>{}: {} is no size: write WxH+X+Y: numbers</source>
        <translation>{}: {} ist keine Größe: WxH+X+Y: Zahlen schreiben</translation>
    </message>
    <message>
        <source>{}: {} numbers are no square: write WxH: numbers</source>
        <translation>{}: {} Zahlen sind kein Quadrat: WxH: Zahlen schreiben</translation>
    </message>
    <message>
        <source>{}: it has {} numbers: too many</source>
        <translation>{}: es hat {} Zahlen: zu viele</translation>
    </message>
    <message>
        <source>{}: a rectangle is written Rectangle:WxH+X+Y</source>
        <translation>{}: ein Rechteck schreibt man Rectangle:WxH+X+Y</translation>
    </message>
    <message>
        <source>{}: {}x{} is not allowed: 1 to {} a side</source>
        <translation>{}: {}x{} ist nicht erlaubt: 1 bis {} je Seite</translation>
    </message>
    <message>
        <source>{}: it has {} numbers, {}x{} wants {}</source>
        <translation>{}: es hat {} Zahlen, {}x{} verlangt {}</translation>
    </message>
    <message>
        <source>the kernel {} is not known: there are {}</source>
        <translation>der Kern {} ist nicht bekannt: es gibt {}</translation>
    </message>
    <message>
        <source>{} of {} can't be made: its weights are not finite</source>
        <translation>{} von {} lässt sich nicht machen: die Gewichte sind nicht endlich</translation>
    </message>
    <message>
        <source>a side of {} is not allowed: 1 to {}</source>
        <translation>eine Seite von {} ist nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>FreiChen:{} is not a single kernel: there are {}</source>
        <translation>FreiChen:{} ist kein einzelner Kern: es gibt {}</translation>
    </message>
    <message>
        <source>{} of {} can't be made: {}</source>
        <translation>{} von {} lässt sich nicht machen: {}</translation>
    </message>
    <message>
        <source>its numbers are {}: integers or floats are allowed</source>
        <translation>seine Zahlen sind {}: ganze Zahlen oder Gleitkommazahlen sind erlaubt</translation>
    </message>
    <message>
        <source>its shape {} is no kernel's: (rows, columns), 1 to {}</source>
        <translation>die Form {} ist keine eines Kerns: (Zeilen, Spalten), 1 bis {}</translation>
    </message>
    <message>
        <source>it has {} kernels: up to {} are allowed</source>
        <translation>es hat {} Kerne: bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>es bricht ab</translation>
    </message>
    <message>
        <source>its header can't be read: {}</source>
        <translation>sein Kopf lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>it can't be read: {}</source>
        <translation>es lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>it has {} bytes: an .acf file has {}</source>
        <translation>es hat {} Bytes: eine .acf-Datei hat {}</translation>
    </message>
    <message>
        <source>its scale is 0: it must be any other number</source>
        <translation>sein Maßstab ist 0: er muss irgendeine andere Zahl sein</translation>
    </message>
    <message>
        <source>a kernel of {}x{} with origin {},{} does not fit Photoshop's {}x{}, whose origin is in the middle</source>
        <translation>ein Kern von {}x{} mit Ursprung {},{} passt nicht in die {}x{} von Photoshop, deren Ursprung in der Mitte liegt</translation>
    </message>
    <message>
        <source>a weight of {} is not allowed: Photoshop takes -{} to {}</source>
        <translation>ein Gewicht von {} ist nicht erlaubt: Photoshop nimmt -{} bis {}</translation>
    </message>
    <message>
        <source>there is no feConvolveMatrix in it</source>
        <translation>es ist kein feConvolveMatrix darin</translation>
    </message>
    <message>
        <source>line {}: a document that declares entities is not read</source>
        <translation>Zeile {}: ein Dokument, das Entitäten erklärt, wird nicht gelesen</translation>
    </message>
    <message>
        <source>{}: order {} is not allowed</source>
        <translation>{}: order {} ist nicht erlaubt</translation>
    </message>
    <message>
        <source>{}: kernelMatrix has {} numbers, the order wants {}</source>
        <translation>{}: kernelMatrix hat {} Zahlen, order verlangt {}</translation>
    </message>
    <message>
        <source>{}: {} is not allowed: 0 to {}</source>
        <translation>{}: {} ist nicht erlaubt: 0 bis {}</translation>
    </message>
    <message>
        <source>line {}: it is not XML: {}</source>
        <translation>Zeile {}: es ist kein XML: {}</translation>
    </message>
    <message>
        <source>it is not XML: {}</source>
        <translation>es ist kein XML: {}</translation>
    </message>
    <message>
        <source>{}: {} {} is not known: {}</source>
        <translation>{}: {} {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>es ist keine Zahl darin</translation>
    </message>
    <message>
        <source>it is {}x{}: ImageJ's kernels have odd sides</source>
        <translation>es ist {}x{}: Kerne von ImageJ haben ungerade Seiten</translation>
    </message>
    <message>
        <source>it is empty: there must be rows of numbers</source>
        <translation>es ist leer: es braucht Zeilen von Zahlen</translation>
    </message>
    <message>
        <source>it has {} rows: up to {} are allowed</source>
        <translation>es hat {} Zeilen: bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>line 1 must be WIDTH HEIGHT [SCALE [OFFSET]]</source>
        <translation>Zeile 1 muss WIDTH HEIGHT [SCALE [OFFSET]] sein</translation>
    </message>
    <message>
        <source>line {}: {}x{} is not allowed: 1 to {} a side</source>
        <translation>Zeile {}: {}x{} ist nicht erlaubt: 1 bis {} je Seite</translation>
    </message>
    <message>
        <source>line {}: the scale is 0: it must be any other number</source>
        <translation>Zeile {}: der Maßstab ist 0: er muss irgendeine andere Zahl sein</translation>
    </message>
    <message>
        <source>it has {} rows of {} numbers, line {} says {} of {}</source>
        <translation>es hat {} Zeilen von {} Zahlen, Zeile {} sagt {} von {}</translation>
    </message>
    <message>
        <source>line {} has {} numbers, the first row has {}</source>
        <translation>Zeile {} hat {} Zahlen, die erste Zeile hat {}</translation>
    </message>
    <message>
        <source>some pixels have no finite value there (NaN or infinity): choose a part</source>
        <translation>einige Bildpunkte haben dort keinen endlichen Wert (NaN oder unendlich): einen Teil wählen</translation>
    </message>
    <message>
        <source>the region {},{},{},{} is not allowed: it must lie inside the picture of {} columns and {} rows</source>
        <translation>der Bereich {},{},{},{} ist nicht erlaubt: er muss im Bild von {} Spalten und {} Zeilen liegen</translation>
    </message>
    <message>
        <source>the picture before has {} rows and {} columns, the one after {} and {}: a kernel keeps the size</source>
        <translation>das Bild vorher hat {} Zeilen und {} Spalten, das nachher {} und {}: ein Kern behält die Größe</translation>
    </message>
    <message>
        <source>the picture was made smaller, from {}x{} to {}x{} rows and columns: a kernel keeps the size</source>
        <translation>das Bild wurde verkleinert, von {}x{} auf {}x{} Zeilen und Spalten: ein Kern behält die Größe</translation>
    </message>
    <message>
        <source>{} has no kernel to show: the probe reads convolutions</source>
        <translation>{} hat keinen Kern zu zeigen: die Sonde liest Faltungen</translation>
    </message>
    <message>
        <source>the pixel x {} y {} lies outside the picture</source>
        <translation>der Bildpunkt x {} y {} liegt außerhalb des Bilds</translation>
    </message>
    <message>
        <source>There is no place to show: the kernel does not fit into the crop</source>
        <translation>Es gibt keine Stelle zu zeigen: Der Kern passt nicht in den Ausschnitt</translation>
    </message>
    <message>
        <source>{} planes of weights can't be laid over {}: one for each</source>
        <translation>{} Ebenen von Gewichten passen nicht auf {}: eine für jede</translation>
    </message>
    <message>
        <source>planes of {}x{} and {}x{} are not allowed: all have one size</source>
        <translation>Ebenen von {}x{} und {}x{} sind nicht erlaubt: alle haben eine Größe</translation>
    </message>
    <message>
        <source>the steps change the photo's size: a kernel is learned from pictures of one size</source>
        <translation>die Schritte ändern die Größe des Fotos: ein Kern wird aus Bildern einer Größe gelernt</translation>
    </message>
    <message>
        <source>{}×{} pixels are too few for {}×{} weights: zoom out, or take a smaller kernel</source>
        <translation>{}×{} Bildpunkte sind zu wenig für {}×{} Gewichte: herauszoomen oder einen kleineren Kern nehmen</translation>
    </message>
    <message>
        <source>the lines at the top have no end: a line of ---</source>
        <translation>die Zeilen am Anfang haben kein Ende: eine Zeile ---</translation>
    </message>
    <message>
        <source>this task has no end: a line of {}</source>
        <translation>diese Aufgabe hat kein Ende: eine Zeile {}</translation>
    </message>
    <message>
        <source>there is no page: each begins with # and its title</source>
        <translation>es gibt keine Seite: jede beginnt mit # und ihrem Titel</translation>
    </message>
    <message>
        <source>a lesson begins with --- and its title</source>
        <translation>eine Lektion beginnt mit --- und ihrem Titel</translation>
    </message>
    <message>
        <source>minutes {} is not allowed: 1 to {}</source>
        <translation>{} Minuten sind nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>a page needs a title after #</source>
        <translation>eine Seite braucht einen Titel nach #</translation>
    </message>
    <message>
        <source>there is another page {}: titles are unique</source>
        <translation>es gibt noch eine Seite {}: Titel sind einmalig</translation>
    </message>
    <message>
        <source>{} is not known: there are {}</source>
        <translation>{} ist nicht bekannt: es gibt {}</translation>
    </message>
    <message>
        <source>{} is empty</source>
        <translation>{} ist leer</translation>
    </message>
    <message>
        <source>the task of {} has no words</source>
        <translation>die Aufgabe von {} hat keine Worte</translation>
    </message>
    <message>
        <source>these words are on no page: begin one with # first</source>
        <translation>diese Worte stehen auf keiner Seite: zuerst eine mit # beginnen</translation>
    </message>
    <message>
        <source>{} is not known: {}</source>
        <translation>{} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>the lesson has no {}: write {}: ...</source>
        <translation>die Lektion hat kein {}: {}: ... schreiben</translation>
    </message>
    <message>
        <source>a stroke {} is not an object</source>
        <translation>ein Strich {} ist kein Objekt</translation>
    </message>
    <message>
        <source>a stroke has 1 to {} points, not {}</source>
        <translation>ein Strich hat 1 bis {} Punkte, nicht {}</translation>
    </message>
    <message>
        <source>a brush's strokes {} are not a list</source>
        <translation>die Striche {} eines Pinsels sind keine Liste</translation>
    </message>
    <message>
        <source>a mask's {} {} is not a number</source>
        <translation>{} {} einer Maske ist keine Zahl</translation>
    </message>
    <message>
        <source>a mask's {} {} is not allowed: {} to {}</source>
        <translation>{} {} einer Maske ist nicht erlaubt: {} bis {}</translation>
    </message>
    <message>
        <source>a mask's {} {} is not {} numbers</source>
        <translation>{} {} einer Maske ist nicht {} Zahlen</translation>
    </message>
    <message>
        <source>a mask's {} {} is not known: use {}</source>
        <translation>{} {} einer Maske ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>a mask's {} {} is not true or false</source>
        <translation>{} {} einer Maske ist nicht wahr oder falsch</translation>
    </message>
    <message>
        <source>a mask's filter {} is not the id of a filter</source>
        <translation>der Filter {} einer Maske ist keine Kennung eines Filters</translation>
    </message>
    <message>
        <source>a mask's values {} are not an object</source>
        <translation>die Werte {} einer Maske sind kein Objekt</translation>
    </message>
    <message>
        <source>a mask's limits {}, {} do not rise</source>
        <translation>die Grenzen {}, {} einer Maske steigen nicht</translation>
    </message>
    <message>
        <source>a mask's item {} is not an object</source>
        <translation>das Element {} einer Maske ist kein Objekt</translation>
    </message>
    <message>
        <source>masks in masks are allowed up to {} deep</source>
        <translation>Masken in Masken sind bis zu einer Tiefe von {} erlaubt</translation>
    </message>
    <message>
        <source>a mask of {} items is not allowed: 1 to {}</source>
        <translation>eine Maske aus {} Elementen ist nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>a mask must be an object with a list of items</source>
        <translation>eine Maske muss ein Objekt mit einer Liste von Elementen sein</translation>
    </message>
    <message>
        <source>a mask's name {} is not a string</source>
        <translation>der Name {} einer Maske ist kein Text</translation>
    </message>
    <message>
        <source>item {}: {}</source>
        <translation>Element {}: {}</translation>
    </message>
    <message>
        <source>a range's limits {} do not rise</source>
        <translation>die Grenzen {} eines Bereichs steigen nicht</translation>
    </message>
    <message>
        <source>a mask's distances {}, {} do not rise from 0</source>
        <translation>die Abstände {}, {} einer Maske steigen nicht von 0 an</translation>
    </message>
    <message>
        <source>a mask's path {} is not the path of a picture</source>
        <translation>der Pfad {} einer Maske ist nicht der eines Bilds</translation>
    </message>
    <message>
        <source>a mask's {}</source>
        <translation>einer Maske {}</translation>
    </message>
    <message>
        <source>a polygon has 3 to {} points, not {}</source>
        <translation>ein Vieleck hat 3 bis {} Punkte, nicht {}</translation>
    </message>
    <message>
        <source>a mask by colour needs the pixels of its step</source>
        <translation>eine Maske nach Farbe braucht die Bildpunkte ihres Schritts</translation>
    </message>
    <message>
        <source>{} can't be opened here</source>
        <translation>{} kann hier nicht geöffnet werden</translation>
    </message>
    <message>
        <source>a mask by a filter's result needs the filters</source>
        <translation>eine Maske aus dem Ergebnis eines Filters braucht die Filter</translation>
    </message>
    <message>
        <source>it is not an .npy file of real numbers</source>
        <translation>es ist keine .npy-Datei reeller Zahlen</translation>
    </message>
    <message>
        <source>it has no array (maps, depth, rows, columns), which a convolution's weights are</source>
        <translation>es hat keine Reihe (Karten, Tiefe, Zeilen, Spalten), wie die Gewichte einer Faltung sind</translation>
    </message>
    <message>
        <source>.npy holds no bias: use .npz, .safetensors or .onnx</source>
        <translation>.npy enthält keinen Bias: .npz, .safetensors oder .onnx benutzen</translation>
    </message>
    <message>
        <source>it is not a whole .npy file of numbers</source>
        <translation>es ist keine ganze .npy-Datei von Zahlen</translation>
    </message>
    <message>
        <source>it is not a whole .npz file</source>
        <translation>es ist keine ganze .npz-Datei</translation>
    </message>
    <message>
        <source>unpacked it has more than {} MiB</source>
        <translation>ausgepackt hat es mehr als {} MiB</translation>
    </message>
    <message>
        <source>opened as a bank</source>
        <translation>als Bank geöffnet</translation>
    </message>
    <message>
        <source>{} are read (no pickle, as .pt is one)</source>
        <translation>{} werden gelesen (kein Pickle, wie .pt eins ist)</translation>
    </message>
    <message>
        <source>it has no layer {}: {}</source>
        <translation>es hat keine Schicht {}: {}</translation>
    </message>
    <message>
        <source>written as a bank</source>
        <translation>als Bank geschrieben</translation>
    </message>
    <message>
        <source>{} are allowed</source>
        <translation>{} sind erlaubt</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>der Speicher reicht dafür nicht</translation>
    </message>
    <message>
        <source>it is damaged, or of another version</source>
        <translation>es ist beschädigt oder von einer anderen Version</translation>
    </message>
    <message>
        <source>the layer {} reads {} planes: only those that read 1 or 3 can be laid over a photo</source>
        <translation>die Schicht {} liest {} Ebenen: nur solche, die 1 oder 3 lesen, lassen sich über ein Foto legen</translation>
    </message>
    <message>
        <source>the layer {} is a transposed convolution: it has no map at each pixel</source>
        <translation>die Schicht {} ist eine transponierte Faltung: sie hat keine Karte an jedem Bildpunkt</translation>
    </message>
    <message>
        <source>the layer {} has {} maps: up to {} are shown</source>
        <translation>die Schicht {} hat {} Karten: bis zu {} werden gezeigt</translation>
    </message>
    <message>
        <source>the layer {} has kernels {}×{} that reach {} pixels: up to {}×{} and {} pixels are shown</source>
        <translation>die Schicht {} hat Kerne {}×{}, die {} Bildpunkte weit reichen: bis zu {}×{} und {} Bildpunkte werden gezeigt</translation>
    </message>
    <message>
        <source>weights of {}×{} are not allowed: all kernels of a bank have one size, here {}×{}</source>
        <translation>Gewichte von {}×{} sind nicht erlaubt: alle Kerne einer Bank haben eine Größe, hier {}×{}</translation>
    </message>
    <message>
        <source>its kernel weighs the colours differently, which a step's does not</source>
        <translation>sein Kern gewichtet die Farben verschieden, was der eines Schritts nicht tut</translation>
    </message>
    <message>
        <source>a step has no activation: choose None to use the map as a step</source>
        <translation>ein Schritt hat keine Aktivierung: Keine wählen, um die Karte als Schritt zu nutzen</translation>
    </message>
    <message>
        <source>its kernel spans more than {} pixels</source>
        <translation>sein Kern umspannt mehr als {} Bildpunkte</translation>
    </message>
    <message>
        <source>the {} maps is no step: a step lays one kernel, a sum of kernels or the magnitude of two</source>
        <translation>{} der Karten ist kein Schritt: ein Schritt legt einen Kern, eine Summe von Kernen oder den Betrag zweier</translation>
    </message>
    <message>
        <source>feature maps are written as {}</source>
        <translation>Merkmalskarten werden als {} geschrieben</translation>
    </message>
    <message>
        <source>a network has up to {} layers: take one away first</source>
        <translation>ein Netz hat bis zu {} Schichten: erst eine wegnehmen</translation>
    </message>
    <message>
        <source>a network has at least one layer: change this one instead</source>
        <translation>ein Netz hat mindestens eine Schicht: stattdessen diese ändern</translation>
    </message>
    <message>
        <source>layer {} is no convolution: it has no weights</source>
        <translation>die Schicht {} ist keine Faltung: sie hat keine Gewichte</translation>
    </message>
    <message>
        <source>{} {} is not allowed: a whole number, {} to {}</source>
        <translation>{} {} ist nicht erlaubt: eine ganze Zahl, {} bis {}</translation>
    </message>
    <message>
        <source>it is no network: it needs &quot;kernelroom_network&quot;: {}</source>
        <translation>es ist kein Netz: es braucht &quot;kernelroom_network&quot;: {}</translation>
    </message>
    <message>
        <source>its &quot;layers&quot; must be a list of at least one layer</source>
        <translation>seine &quot;layers&quot; müssen eine Liste von mindestens einer Schicht sein</translation>
    </message>
    <message>
        <source>the kind {} is not known: {}</source>
        <translation>die Art {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>{} groups can't share a depth of {} evenly</source>
        <translation>{} Gruppen teilen eine Tiefe von {} nicht gleichmäßig</translation>
    </message>
    <message>
        <source>a convolution needs one of &quot;weights&quot;, &quot;bank&quot; and &quot;maps&quot;</source>
        <translation>eine Faltung braucht eins von &quot;weights&quot;, &quot;bank&quot; und &quot;maps&quot;</translation>
    </message>
    <message>
        <source>{} weights are too many: up to {} are made</source>
        <translation>{} Gewichte sind zu viele: bis zu {} werden gemacht</translation>
    </message>
    <message>
        <source>{} {} is not allowed: one number, or [rows, columns]</source>
        <translation>{} {} ist nicht erlaubt: eine Zahl oder [Zeilen, Spalten]</translation>
    </message>
    <message>
        <source>pixels that spread under a stride have no line in a file</source>
        <translation>Bildpunkte, die sich unter einer Schrittweite strecken, haben keine Zeile in einer Datei</translation>
    </message>
    <message>
        <source>{} {} is not allowed: {} whole numbers</source>
        <translation>{} {} ist nicht erlaubt: {} ganze Zahlen</translation>
    </message>
    <message>
        <source>{} has no {}: {}</source>
        <translation>{} hat kein {}: {}</translation>
    </message>
    <message>
        <source>layer {}: {}</source>
        <translation>Schicht {}: {}</translation>
    </message>
    <message>
        <source>the network reads {} planes: only one that reads 1 or 3 can be laid over a photo</source>
        <translation>das Netz liest {} Ebenen: nur eins, das 1 oder 3 liest, lässt sich über ein Foto legen</translation>
    </message>
    <message>
        <source>the layers give {} numbers: up to {} are kept; read the photo smaller, or take fewer maps</source>
        <translation>die Schichten ergeben {} Zahlen: bis zu {} werden behalten; das Foto kleiner lesen oder weniger Karten nehmen</translation>
    </message>
    <message>
        <source>it has no Conv of two dimensions with its weights inside</source>
        <translation>es hat keine Conv mit zwei Dimensionen und Gewichten darin</translation>
    </message>
    <message>
        <source>its weights take more than {} MiB</source>
        <translation>seine Gewichte brauchen mehr als {} MiB</translation>
    </message>
    <message>
        <source>it holds no ONNX graph</source>
        <translation>es enthält keinen ONNX-Graphen</translation>
    </message>
    <message>
        <source>its array {} lies in another file: save the model with its data inside</source>
        <translation>seine Reihe {} liegt in einer anderen Datei: das Modell mit seinen Daten darin speichern</translation>
    </message>
    <message>
        <source>its array {} is not of the shape {} that it says</source>
        <translation>seine Reihe {} hat nicht die Form {}, die sie nennt</translation>
    </message>
    <message>
        <source>an array in it is no array</source>
        <translation>eine Reihe darin ist keine</translation>
    </message>
    <message>
        <source>{} reads nothing, or gives nothing</source>
        <translation>{} liest nichts oder gibt nichts</translation>
    </message>
    <message>
        <source>it has {} inputs: a network here has one</source>
        <translation>es hat {} Eingänge: ein Netz hat hier einen</translation>
    </message>
    <message>
        <source>{} has no sound alpha</source>
        <translation>{} hat kein brauchbares alpha</translation>
    </message>
    <message>
        <source>{} has no stored weights (maps, depth, rows, columns)</source>
        <translation>{} hat keine gespeicherten Gewichte (Karten, Tiefe, Zeilen, Spalten)</translation>
    </message>
    <message>
        <source>{} has no stored bias</source>
        <translation>{} hat keinen gespeicherten Bias</translation>
    </message>
    <message>
        <source>{} has no stored weights (depth, maps, rows, columns)</source>
        <translation>{} hat keine gespeicherten Gewichte (Tiefe, Karten, Zeilen, Spalten)</translation>
    </message>
    <message>
        <source>{} has {} groups for a depth of {}</source>
        <translation>{} hat {} Gruppen für eine Tiefe von {}</translation>
    </message>
    <message>
        <source>{} goes by a size that it is to have, which is not read</source>
        <translation>{} richtet sich nach einer verlangten Größe, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>{} has output_padding of {}: layers have two axes</source>
        <translation>{} hat output_padding von {}: Schichten haben zwei Achsen</translation>
    </message>
    <message>
        <source>{} rounds its size up (ceil_mode), which is not read here</source>
        <translation>{} rundet seine Größe auf (ceil_mode), was hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>{} has {} of {}: layers here have two axes</source>
        <translation>{} hat {} von {}: Schichten haben hier zwei Achsen</translation>
    </message>
    <message>
        <source>{} has an auto_pad of {}, which is not read here</source>
        <translation>{} hat auto_pad {}, was hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>{} has pads of {}: layers here have four</source>
        <translation>{} hat pads von {}: Schichten haben hier vier</translation>
    </message>
    <message>
        <source>{} is no layer that is read here: {} are</source>
        <translation>{} ist keine Schicht, die hier gelesen wird: {} sind es</translation>
    </message>
    <message>
        <source>it has more layers than the {} of a network here</source>
        <translation>es hat mehr Schichten als die {} eines Netzes hier</translation>
    </message>
    <message>
        <source>{} follows a Pad: only a Conv may</source>
        <translation>{} folgt auf ein Pad: nur eine Conv darf das</translation>
    </message>
    <message>
        <source>it gives out something else than its last layer</source>
        <translation>es gibt etwas anderes aus als seine letzte Schicht</translation>
    </message>
    <message>
        <source>{} does not read the layer before it: only Add joins branches here</source>
        <translation>{} liest nicht die Schicht davor: nur Add verbindet hier Zweige</translation>
    </message>
    <message>
        <source>{} adds something else than two layers</source>
        <translation>{} addiert etwas anderes als zwei Schichten</translation>
    </message>
    <message>
        <source>{} is not read: it must lay rows and columns around a picture by {}, constant by 0</source>
        <translation>{} wird nicht gelesen: es muss Zeilen und Spalten um ein Bild legen, mit {}, constant mit 0</translation>
    </message>
    <message>
        <source>{} has an array as its {}</source>
        <translation>{} hat eine Reihe als {}</translation>
    </message>
    <message>
        <source>{} pads what a Pad has padded</source>
        <translation>{} füllt auf, was ein Pad aufgefüllt hat</translation>
    </message>
    <message>
        <source>layer {} can't be written: ONNX spreads pixels without a stride only</source>
        <translation>die Schicht {} lässt sich nicht schreiben: ONNX streckt Bildpunkte nur ohne Schrittweite</translation>
    </message>
    <message>
        <source>layer {} can't be written: ONNX adds less than a stride at the end</source>
        <translation>die Schicht {} lässt sich nicht schreiben: ONNX fügt am Ende weniger als eine Schrittweite an</translation>
    </message>
    <message>
        <source>layer {} can't be written: onnxruntime pads a pooling by less than the {}x{} values of its window, whatever their dilation</source>
        <translation>Schicht {} kann nicht geschrieben werden: onnxruntime füllt bei einem Pooling weniger auf als die {}x{} Werte seines Fensters, wie weit sie auch auseinanderliegen</translation>
    </message>
    <message>
        <source>layer {} can't be written for pictures of any size: its padding 'same' at a stride above 1 depends on the size</source>
        <translation>die Schicht {} lässt sich nicht für Bilder jeder Größe schreiben: ihre Auffüllung 'same' bei einer Schrittweite über 1 hängt von der Größe ab</translation>
    </message>
    <message>
        <source>layer {} can't be written: ONNX has no padding that repeats the edge as a mirror does (zero, clamp, reflect and wrap can)</source>
        <translation>die Schicht {} lässt sich nicht schreiben: ONNX hat keine Auffüllung, die den Rand wie ein Spiegel wiederholt (zero, clamp, reflect und wrap gehen)</translation>
    </message>
    <message>
        <source>it is cut short, or no safetensors file</source>
        <translation>es bricht ab oder ist keine safetensors-Datei</translation>
    </message>
    <message>
        <source>its header lists no arrays</source>
        <translation>sein Kopf nennt keine Reihen</translation>
    </message>
    <message>
        <source>its array {} has no sound shape or place</source>
        <translation>seine Reihe {} hat keine brauchbare Form oder Stelle</translation>
    </message>
    <message>
        <source>its array {} is cut short, or not of the shape it says</source>
        <translation>seine Reihe {} bricht ab oder hat nicht die genannte Form</translation>
    </message>
    <message>
        <source>its array {} lies over another</source>
        <translation>seine Reihe {} liegt über einer anderen</translation>
    </message>
    <message>
        <source>it is cut short, or no ONNX file</source>
        <translation>es bricht ab oder ist keine ONNX-Datei</translation>
    </message>
    <message>
        <source>a name in it is a number</source>
        <translation>ein Name darin ist eine Zahl</translation>
    </message>
    <message>
        <source>a part of it has more than {} fields</source>
        <translation>ein Teil davon hat mehr als {} Felder</translation>
    </message>
    <message>
        <source>it has more than {} whole numbers in a list</source>
        <translation>es hat mehr als {} ganze Zahlen in einer Liste</translation>
    </message>
    <message>
        <source>it is no ONNX file</source>
        <translation>es ist keine ONNX-Datei</translation>
    </message>
    <message>
        <source>it is a moving AVIF that can't be read</source>
        <translation>es ist ein bewegtes AVIF, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged or cut off: its data ends early</source>
        <translation>es ist beschädigt oder abgeschnitten: die Daten enden zu früh</translation>
    </message>
    <message>
        <source>it is a BMP for printers, which is not supported</source>
        <translation>es ist ein BMP für Drucker, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is damaged: its run lengths do not fit its depth</source>
        <translation>es ist beschädigt: die Lauflängen passen nicht zur Tiefe</translation>
    </message>
    <message>
        <source>it is a BMP of {}, which is not supported</source>
        <translation>es ist ein BMP mit {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is {} {}, whose {} this installs: {}</source>
        <translation>es ist {} {}; {} dafür installiert: {}</translation>
    </message>
    <message>
        <source>it is a JPEG-LS picture, which is not supported</source>
        <translation>es ist ein JPEG-LS-Bild, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is a JPEG of {}, which is not supported</source>
        <translation>es ist ein JPEG mit {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is a damaged JPEG of CMYK, which is not supported</source>
        <translation>es ist ein beschädigtes CMYK-JPEG, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is a JPEG 2000 {}, which is not supported</source>
        <translation>es ist ein JPEG 2000 {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is a deep OpenEXR picture, which is not supported</source>
        <translation>es ist ein tiefes OpenEXR-Bild, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its channels are {}: R, G and B, or Y, are opened</source>
        <translation>seine Kanäle sind {}: R, G und B oder Y werden geöffnet</translation>
    </message>
    <message>
        <source>its channels are of several sizes, which is not supported</source>
        <translation>seine Kanäle haben verschiedene Größen, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>{}: its data ends early</source>
        <translation>{}: die Daten enden zu früh</translation>
    </message>
    <message>
        <source>it is a Photoshop picture {}, which is not supported</source>
        <translation>es ist ein Photoshop-Bild {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>{}: its table of colours is too short</source>
        <translation>{}: die Farbtabelle ist zu kurz</translation>
    </message>
    <message>
        <source>it is a Photoshop picture of CMYK floats, not supported</source>
        <translation>es ist ein Photoshop-Bild mit CMYK-Gleitkommazahlen, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a resource is cut off</source>
        <translation>eine Ressource ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged: its header is cut short</source>
        <translation>es ist beschädigt: der Kopf bricht ab</translation>
    </message>
    <message>
        <source>it has {} channels, 1 to 4 are allowed</source>
        <translation>es hat {} Kanäle, 1 bis 4 sind erlaubt</translation>
    </message>
    <message>
        <source>it is damaged: its white is {}, not 1 to 65535</source>
        <translation>es ist beschädigt: sein Weiß ist {}, nicht 1 bis 65535</translation>
    </message>
    <message>
        <source>it is damaged: it has no channels</source>
        <translation>es ist beschädigt: es hat keine Kanäle</translation>
    </message>
    <message>
        <source>it is damaged: its header lacks a number</source>
        <translation>es ist beschädigt: im Kopf fehlt eine Zahl</translation>
    </message>
    <message>
        <source>it is damaged: one of its samples is no number</source>
        <translation>es ist beschädigt: einer seiner Werte ist keine Zahl</translation>
    </message>
    <message>
        <source>it is damaged: its scale is no number</source>
        <translation>es ist beschädigt: sein Maßstab ist keine Zahl</translation>
    </message>
    <message>
        <source>it is damaged, or no drawing</source>
        <translation>es ist beschädigt oder keine Zeichnung</translation>
    </message>
    <message>
        <source>it is a Targa with {}, which is not supported</source>
        <translation>es ist ein Targa mit {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is a TIFF {}, which is not supported</source>
        <translation>es ist ein TIFF {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is damaged: it says nowhere where its pixels are</source>
        <translation>es ist beschädigt: es sagt nicht, wo seine Bildpunkte sind</translation>
    </message>
    <message>
        <source>it is damaged: one of its tiles is too small</source>
        <translation>es ist beschädigt: eine der Kacheln ist zu klein</translation>
    </message>
    <message>
        <source>it is damaged: it has fewer channels than colours</source>
        <translation>es ist beschädigt: es hat weniger Kanäle als Farben</translation>
    </message>
    <message>
        <source>it is damaged: its palette does not fit its depth</source>
        <translation>es ist beschädigt: die Palette passt nicht zur Tiefe</translation>
    </message>
    <message>
        <source>it is damaged: Lab has three channels</source>
        <translation>es ist beschädigt: Lab hat drei Kanäle</translation>
    </message>
    <message>
        <source>it is a Lab TIFF of {} bits, which is not supported</source>
        <translation>es ist ein Lab-TIFF mit {} Bit, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is a TIFF of {} inks, which is not supported</source>
        <translation>es ist ein TIFF mit {} Druckfarben, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its CMYK profile can't be followed</source>
        <translation>seinem CMYK-Profil lässt sich nicht folgen</translation>
    </message>
    <message>
        <source>its samples are {}, not 8, 16 bit or float</source>
        <translation>seine Werte sind {}, nicht 8 oder 16 Bit oder Gleitkomma</translation>
    </message>
    <message>
        <source>{} has no compression {}: {}</source>
        <translation>{} hat keine Kompression {}: {}</translation>
    </message>
    <message>
        <source>quality {} is not allowed, use 1 to 100</source>
        <translation>die Qualität {} ist nicht erlaubt, 1 bis 100 benutzen</translation>
    </message>
    <message>
        <source>subsampling {} is not known, use {}</source>
        <translation>die Unterabtastung {} ist nicht bekannt, {} benutzen</translation>
    </message>
    <message>
        <source>{} has no choice of compression</source>
        <translation>{} hat keine Wahl der Kompression</translation>
    </message>
    <message>
        <source>{}, use {}</source>
        <translation>{}, {} benutzen</translation>
    </message>
    <message>
        <source>it is not a picture of a known kind: {}</source>
        <translation>es ist kein Bild einer bekannten Art: {}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is {}, not a picture: {}</source>
        <translation>es ist {}, kein Bild: {}</translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <translation>sein Name ist nicht erlaubt</translation>
    </message>
    <message>
        <source>there is no photo in these folders</source>
        <translation>in diesen Ordnern ist kein Foto</translation>
    </message>
    <message>
        <source>it is a folder without photos</source>
        <translation>es ist ein Ordner ohne Fotos</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>it is damaged: {} x {} pixels are no picture</source>
        <translation>es ist beschädigt: {} x {} Bildpunkte sind kein Bild</translation>
    </message>
    <message>
        <source>{} x {} is {} megapixels, the limit is {}</source>
        <translation>{} x {} sind {} Megapixel, die Grenze ist {}</translation>
    </message>
    <message>
        <source>{} x {} would take {} GiB, half of this computer's memory is {} GiB</source>
        <translation>{} x {} bräuchte {} GiB, die Hälfte des Speichers dieses Rechners ist {} GiB</translation>
    </message>
    <message>
        <source>its header claims {} x {} pixels, far more than its {} bytes of data can hold</source>
        <translation>sein Kopf behauptet {} x {} Bildpunkte, weit mehr, als seine {} Bytes enthalten können</translation>
    </message>
    <message>
        <source>it claims {} x {} pixels in {} bytes, which no photo does</source>
        <translation>es behauptet {} x {} Bildpunkte in {} Bytes, was kein Foto tut</translation>
    </message>
    <message>
        <source>it has no page {} that can be opened</source>
        <translation>es hat keine Seite {}, die sich öffnen lässt</translation>
    </message>
    <message>
        <source>its name is not text</source>
        <translation>sein Name ist kein Text</translation>
    </message>
    <message>
        <source>its directories are nested too deeply</source>
        <translation>seine Verzeichnisse sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>{} is not allowed: an animation ends in .gif or .webp</source>
        <translation>{} ist nicht erlaubt: eine Animation endet auf .gif oder .webp</translation>
    </message>
    <message>
        <source>The animation can't be encoded: {}</source>
        <translation>Die Animation lässt sich nicht kodieren: {}</translation>
    </message>
    <message>
        <source>written with all pages</source>
        <translation>mit allen Seiten geschrieben</translation>
    </message>
    <message>
        <source>it could not be encoded</source>
        <translation>es ließ sich nicht kodieren</translation>
    </message>
    <message>
        <source>opened page by page</source>
        <translation>seitenweise geöffnet</translation>
    </message>
    <message>
        <source>it has one page only</source>
        <translation>es hat nur eine Seite</translation>
    </message>
    <message>
        <source>it is not a little-endian TIFF of 32 bits</source>
        <translation>es ist kein Little-Endian-TIFF mit 32 Bit</translation>
    </message>
    <message>
        <source>all pages together take more than 4 GB</source>
        <translation>alle Seiten zusammen brauchen mehr als 4 GB</translation>
    </message>
    <message>
        <source>a TIFF holds {} pages</source>
        <translation>ein TIFF fasst {} Seiten</translation>
    </message>
    <message>
        <source>page {} is {} x {} and the first {} x {}: frames of a {} have one size, use a TIFF</source>
        <translation>Seite {} ist {} x {} und die erste {} x {}: Bilder eines {} haben eine Größe, ein TIFF benutzen</translation>
    </message>
    <message>
        <source>page {} has another colour profile than the first, and frames of a {} have one: choose a profile for all, or use a TIFF</source>
        <translation>Seite {} hat ein anderes Farbprofil als die erste, und Bilder eines {} haben eins: ein Profil für alle wählen oder ein TIFF benutzen</translation>
    </message>
    <message>
        <source>its frames take more than 2 GB together: use a TIFF</source>
        <translation>seine Bilder brauchen zusammen mehr als 2 GB: ein TIFF benutzen</translation>
    </message>
    <message>
        <source>it holds {} pictures</source>
        <translation>es enthält {} Bilder</translation>
    </message>
    <message>
        <source>{} has no {}</source>
        <translation>{} hat kein {}</translation>
    </message>
    <message>
        <source>a .pgm holds grey only, use .ppm</source>
        <translation>ein .pgm enthält nur Grau, .ppm benutzen</translation>
    </message>
    <message>
        <source>{} x {} is too large for {}, whose sides have up to {} pixels</source>
        <translation>{} x {} ist zu groß für {}, dessen Seiten bis zu {} Bildpunkte haben</translation>
    </message>
    <message>
        <source>its name, or its folder's, is not text</source>
        <translation>sein Name oder der seines Ordners ist kein Text</translation>
    </message>
    <message>
        <source>it has no TIFF header</source>
        <translation>es hat keinen TIFF-Kopf</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation>sein Kopf bricht ab</translation>
    </message>
    <message>
        <source>a directory lies outside the file</source>
        <translation>ein Verzeichnis liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>its directories have too many entries</source>
        <translation>seine Verzeichnisse haben zu viele Einträge</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>es hat kein Verzeichnis</translation>
    </message>
    <message>
        <source>read by parts</source>
        <translation>in Teilen gelesen</translation>
    </message>
    <message>
        <source>a {} is unpacked as a whole</source>
        <translation>ein {} wird als Ganzes ausgepackt</translation>
    </message>
    <message>
        <source>OpenSlide says: {}</source>
        <translation>OpenSlide meldet: {}</translation>
    </message>
    <message>
        <source>it is a raw photo, which is developed as a whole</source>
        <translation>es ist ein Rohfoto, das als Ganzes entwickelt wird</translation>
    </message>
    <message>
        <source>it is to be turned (orientation {})</source>
        <translation>es ist zu drehen (Orientierung {})</translation>
    </message>
    <message>
        <source>it is YCbCr in a codec that does not know it</source>
        <translation>es ist YCbCr in einem Codec, der das nicht kennt</translation>
    </message>
    <message>
        <source>it is packed in pieces of {}, and up to {} are read at a time: save it in tiles first</source>
        <translation>es ist in Stücken von {} gepackt, und bis zu {} werden auf einmal gelesen: zuerst in Kacheln speichern</translation>
    </message>
    <message>
        <source>its axes are {}, not ..., y, x</source>
        <translation>seine Achsen sind {}, nicht ..., y, x</translation>
    </message>
    <message>
        <source>its samples are {}, not {}</source>
        <translation>seine Werte sind {}, nicht {}</translation>
    </message>
    <message>
        <source>it has {} channels, 1 to 4 are opened</source>
        <translation>es hat {} Kanäle, 1 bis 4 werden geöffnet</translation>
    </message>
    <message>
        <source>it is no OME-Zarr, or damaged</source>
        <translation>es ist kein OME-Zarr oder beschädigt</translation>
    </message>
    <message>
        <source>MP4 could not be encoded whole on this machine</source>
        <translation>MP4 ließ sich auf diesem Rechner nicht ganz kodieren</translation>
    </message>
    <message>
        <source>MP4 can't be encoded on this machine</source>
        <translation>MP4 lässt sich auf diesem Rechner nicht kodieren</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>{}= gave {}, which is not allowed</source>
        <translation>{}= ergab {}, was nicht erlaubt ist</translation>
    </message>
    <message>
        <source>a filter's seconds {} are not allowed</source>
        <translation>die Sekunden {} eines Filters sind nicht erlaubt</translation>
    </message>
    <message>
        <source>a filter has {} values, up to {} are allowed</source>
        <translation>ein Filter hat {} Werte, bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>a filter's description can't be read: {}</source>
        <translation>die Beschreibung eines Filters lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>a filter's {} {} is not allowed: a name on a line</source>
        <translation>{} {} eines Filters ist nicht erlaubt: ein Name auf einer Zeile</translation>
    </message>
    <message>
        <source>{} names no packages that it needs</source>
        <translation>{} nennt keine Pakete, die es braucht</translation>
    </message>
    <message>
        <source>{} needs {}, and this build of Kernelroom can't take packages in; Kernelroom as pip or ./run install it can</source>
        <translation>{} braucht {}, und diese Ausgabe von Kernelroom kann keine Pakete aufnehmen; Kernelroom von pip oder ./run install kann es</translation>
    </message>
    <message>
        <source>{} can't be had: pip says: {}</source>
        <translation>{} ist nicht zu bekommen: pip meldet: {}</translation>
    </message>
    <message>
        <source>it is a folder without {}</source>
        <translation>es ist ein Ordner ohne {}</translation>
    </message>
    <message>
        <source>it is installed already: remove it first</source>
        <translation>es ist schon installiert: zuerst entfernen</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>{} is a link or no ordinary file</source>
        <translation>{} ist eine Verknüpfung oder keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than {}</source>
        <translation>es ist größer als {}</translation>
    </message>
    <message>
        <source>read as a plugin</source>
        <translation>als Plugin gelesen</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>its {} is not known yet</source>
        <translation>{} davon ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt werden</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aufgeführt</translation>
    </message>
    <message>
        <source>what is kept of a plugin can't be read</source>
        <translation>was von einem Plugin aufbewahrt wird, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{} is no time</source>
        <translation>{} ist keine Zeit</translation>
    </message>
    <message>
        <source>its process does not answer</source>
        <translation>sein Prozess antwortet nicht</translation>
    </message>
    <message>
        <source>{} is no Python module</source>
        <translation>{} ist kein Python-Modul</translation>
    </message>
    <message>
        <source>there is no {} in it</source>
        <translation>es ist kein {} darin</translation>
    </message>
    <message>
        <source>{}: &quot;format&quot; must be &quot;{}&quot;</source>
        <translation>{}: &quot;format&quot; muss &quot;{}&quot; sein</translation>
    </message>
    <message>
        <source>{}: its version {} is not {}</source>
        <translation>{}: die Version {} ist nicht {}</translation>
    </message>
    <message>
        <source>{}: &quot;files&quot; must be a list of up to {} names</source>
        <translation>{}: &quot;files&quot; muss eine Liste von bis zu {} Namen sein</translation>
    </message>
    <message>
        <source>{} is a link, which is not allowed</source>
        <translation>{} ist eine Verknüpfung, was nicht erlaubt ist</translation>
    </message>
    <message>
        <source>{} is larger than {} MB</source>
        <translation>{} ist größer als {} MB</translation>
    </message>
    <message>
        <source>it holds more than {} MB</source>
        <translation>es enthält mehr als {} MB</translation>
    </message>
    <message>
        <source>the path {} is not allowed: {}NAME{}</source>
        <translation>der Pfad {} ist nicht erlaubt: {}NAME{}</translation>
    </message>
    <message>
        <source>{} is named but not in it</source>
        <translation>{} wird genannt, ist aber nicht darin</translation>
    </message>
    <message>
        <source>{} can't be read as a bundle: {}</source>
        <translation>{} lässt sich nicht als Bündel lesen: {}</translation>
    </message>
    <message>
        <source>there is no preset {}: {}</source>
        <translation>es gibt keine Vorgabe {}: {}</translation>
    </message>
    <message>
        <source>there already is a preset {}: choose another name</source>
        <translation>es gibt schon eine Vorgabe {}: einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there already is a preset {} in {}</source>
        <translation>es gibt schon eine Vorgabe {} in {}</translation>
    </message>
    <message>
        <source>the preset {} is built in and can't be {}</source>
        <translation>die Vorgabe {} ist eingebaut und kann nicht {} werden</translation>
    </message>
    <message>
        <source>the preset {} can't be {}: its folder can't be written to</source>
        <translation>die Vorgabe {} kann nicht {} werden: in ihren Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>{} can't be read as a preset: {}</source>
        <translation>{} lässt sich nicht als Vorgabe lesen: {}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>weggeschoben</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>it is not a preset: &quot;format&quot; must be &quot;{}&quot;</source>
        <translation>es ist keine Vorgabe: &quot;format&quot; muss &quot;{}&quot; sein</translation>
    </message>
    <message>
        <source>its name {} is not a text</source>
        <translation>ihr Name {} ist kein Text</translation>
    </message>
    <message>
        <source>its tags {} are not a list of texts</source>
        <translation>ihre Schlagwörter {} sind keine Liste von Texten</translation>
    </message>
    <message>
        <source>it has no step</source>
        <translation>sie hat keinen Schritt</translation>
    </message>
    <message>
        <source>the name {} is not allowed: 1 to {} letters</source>
        <translation>der Name {} ist nicht erlaubt: 1 bis {} Buchstaben</translation>
    </message>
    <message>
        <source>its {} {} is not a text</source>
        <translation>{} {} ist kein Text</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>a photo must be an object</source>
        <translation>ein Foto muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a photo's steps must be lists and its picture a file's name</source>
        <translation>die Schritte eines Fotos müssen Listen und sein Bild der Name einer Datei sein</translation>
    </message>
    <message>
        <source>it is not a journal: &quot;format&quot; must be &quot;{}&quot;</source>
        <translation>es ist kein Protokoll: &quot;format&quot; muss &quot;{}&quot; sein</translation>
    </message>
    <message>
        <source>its version {} is not known</source>
        <translation>seine Version {} ist nicht bekannt</translation>
    </message>
    <message>
        <source>it has no list of photos, or no time</source>
        <translation>es hat keine Liste von Fotos oder keine Zeit</translation>
    </message>
    <message>
        <source>its time {} can't be read</source>
        <translation>seine Zeit {} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{} is no camera raw photo, which it develops only</source>
        <translation>{} ist kein Rohfoto einer Kamera, nur solche entwickelt es</translation>
    </message>
    <message>
        <source>it has to be the first step: the photo has another size here</source>
        <translation>es muss der erste Schritt sein: das Foto hat hier eine andere Größe</translation>
    </message>
    <message>
        <source>{} is no drawing: use Resize</source>
        <translation>{} ist keine Zeichnung: Größe ändern benutzen</translation>
    </message>
    <message>
        <source>{} is not allowed: a file of frames ends in {}</source>
        <translation>{} ist nicht erlaubt: eine Datei von Bildern endet auf {}</translation>
    </message>
    <message>
        <source>{} gives no frames: say which number of it is to change</source>
        <translation>{} gibt keine Bilder: sagen, welche Zahl davon sich ändern soll</translation>
    </message>
    <message>
        <source>{} is not a number: it can't go from one value to another</source>
        <translation>{} ist keine Zahl: sie kann nicht von einem Wert zum anderen gehen</translation>
    </message>
    <message>
        <source>{} {} is not allowed: {} to {}</source>
        <translation>{} {} ist nicht erlaubt: {} bis {}</translation>
    </message>
    <message>
        <source>{} makes frames of other sizes, or too many large ones: choose another number, fewer frames or a smaller side</source>
        <translation>{} macht Bilder anderer Größen oder zu viele große: eine andere Zahl, weniger Bilder oder eine kleinere Seite wählen</translation>
    </message>
    <message>
        <source>gave {}, not an array of {}</source>
        <translation>gab {}, nicht eine Reihe von {}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>a mask can't be made of {}: its result is no picture in place</source>
        <translation>aus {} lässt sich keine Maske machen: das Ergebnis ist kein Bild am Ort</translation>
    </message>
    <message>
        <source>{}, of the pattern {}, is no file name</source>
        <translation>{}, aus dem Muster {}, ist kein Dateiname</translation>
    </message>
    <message>
        <source>a pattern has up to {} characters, not {}</source>
        <translation>ein Muster hat bis zu {} Zeichen, nicht {}</translation>
    </message>
    <message>
        <source>{} has a brace without its partner: {}</source>
        <translation>{} hat eine Klammer ohne Gegenstück: {}</translation>
    </message>
    <message>
        <source>{} has a slash: a name has none</source>
        <translation>{} hat einen Schrägstrich: ein Name hat keinen</translation>
    </message>
    <message>
        <source>{} has {}: names on Windows and memory cards have none</source>
        <translation>{} enthält {}: Namen unter Windows und auf Speicherkarten haben das nicht</translation>
    </message>
    <message>
        <source>the name is empty: use for example {name}-edited</source>
        <translation>der Name ist leer: zum Beispiel {name}-edited benutzen</translation>
    </message>
    <message>
        <source>the field {{{}}} is not known: {}</source>
        <translation>das Feld {{{}}} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>the export preset {} is not known: {}</source>
        <translation>die Exportvorgabe {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>its version {} is not {}</source>
        <translation>die Version {} ist nicht {}</translation>
    </message>
    <message>
        <source>it has no list &quot;presets&quot; of 1 to {}</source>
        <translation>es hat keine Liste &quot;presets&quot; von 1 bis {}</translation>
    </message>
    <message>
        <source>a preset's name is one line of at most {} characters</source>
        <translation>der Name einer Vorgabe ist eine Zeile von höchstens {} Zeichen</translation>
    </message>
    <message>
        <source>there are {} export presets: delete one first</source>
        <translation>es gibt {} Exportvorgaben: erst eine löschen</translation>
    </message>
    <message>
        <source>{} can't be used: {}</source>
        <translation>{} ist nicht brauchbar: {}</translation>
    </message>
    <message>
        <source>a preset has no name</source>
        <translation>eine Vorgabe hat keinen Namen</translation>
    </message>
    <message>
        <source>{} has no {}: it has {}</source>
        <translation>{} hat kein {}: es hat {}</translation>
    </message>
    <message>
        <source>sharpening by {} is not allowed, use 0 to 5</source>
        <translation>Schärfen um {} ist nicht erlaubt, 0 bis 5 benutzen</translation>
    </message>
    <message>
        <source>a radius of {} px is not allowed, use 0.1 to 10 px</source>
        <translation>ein Radius von {} px ist nicht erlaubt, 0,1 bis 10 px benutzen</translation>
    </message>
    <message>
        <source>depth {} is not known, use {}</source>
        <translation>die Tiefe {} ist nicht bekannt, {} benutzen</translation>
    </message>
    <message>
        <source>the metadata {} are not known, use {}</source>
        <translation>die Metadaten {} sind nicht bekannt, {} benutzen</translation>
    </message>
    <message>
        <source>it is no object with settings</source>
        <translation>es ist kein Objekt mit Einstellungen</translation>
    </message>
    <message>
        <source>the setting {} is not known</source>
        <translation>die Einstellung {} ist nicht bekannt</translation>
    </message>
    <message>
        <source>{} is {}, use {}</source>
        <translation>{} ist {}, {} benutzen</translation>
    </message>
    <message>
        <source>{} px is not allowed, use 1 to {} px</source>
        <translation>{} px ist nicht erlaubt, 1 bis {} px benutzen</translation>
    </message>
    <message>
        <source>{} % is not allowed, use 1 to 1000 %</source>
        <translation>{} % ist nicht erlaubt, 1 bis 1000 % benutzen</translation>
    </message>
    <message>
        <source>{} is no size: use pixels as 2048 px, or a share as 50 %</source>
        <translation>{} ist keine Größe: Bildpunkte wie 2048 px oder einen Anteil wie 50 % benutzen</translation>
    </message>
    <message>
        <source>files are written in RGB profiles that have the way from colours</source>
        <translation>Dateien werden in RGB-Profilen geschrieben, die den Weg von den Farben haben</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>{} allowed</source>
        <translation>{} erlaubt</translation>
    </message>
    <message>
        <source>a {} is packed as a whole, {} x {} pixels take {} of memory, and {} are free: use a TIFF</source>
        <translation>ein {} wird als Ganzes gepackt, {} x {} Bildpunkte brauchen {} Speicher, und {} sind frei: ein TIFF benutzen</translation>
    </message>
    <message>
        <source>{} x {} pixels with their smaller levels take up to {}, and {} are free on that disk</source>
        <translation>{} x {} Bildpunkte mit ihren kleineren Stufen brauchen bis zu {}, und {} sind auf diesem Datenträger frei</translation>
    </message>
    <message>
        <source>another program keeps it locked</source>
        <translation>ein anderes Programm hält es gesperrt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>a name in it is not UTF-8 text</source>
        <translation>ein Name darin ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is a folder with other files</source>
        <translation>es ist ein Ordner mit anderen Dateien</translation>
    </message>
    <message>
        <source>it is a file, and a Zarr is a folder</source>
        <translation>es ist eine Datei, und ein Zarr ist ein Ordner</translation>
    </message>
    <message>
        <source>the folder {} does not exist</source>
        <translation>den Ordner {} gibt es nicht</translation>
    </message>
    <message>
        <source>the folder {} can't be written to</source>
        <translation>in den Ordner {} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>seine Listen sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>{} is not JSON</source>
        <translation>{} ist kein JSON</translation>
    </message>
    <message>
        <source>it has {} characters, up to {} are allowed</source>
        <translation>es hat {} Zeichen, bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>a number has {} digits, up to {} are allowed</source>
        <translation>eine Zahl hat {} Ziffern, bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>the number {} is too large</source>
        <translation>die Zahl {} ist zu groß</translation>
    </message>
    <message>
        <source>line {}, column {} is not JSON: {}</source>
        <translation>Zeile {}, Spalte {} ist kein JSON: {}</translation>
    </message>
    <message>
        <source>there is something of that name: choose another</source>
        <translation>es gibt schon etwas dieses Namens: einen anderen wählen</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>{} terms are not allowed: 1 to {}</source>
        <translation>{} Summanden sind nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>a grid of {}x{} is not allowed: 1 or more a side</source>
        <translation>ein Gitter von {}x{} ist nicht erlaubt: 1 oder mehr je Seite</translation>
    </message>
    <message>
        <source>the bank {} is not known: {}</source>
        <translation>die Bank {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>blend mode {} is not known: {}</source>
        <translation>der Mischmodus {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>blend channels {} are not known: use letters of rgba, or {}</source>
        <translation>die Mischkanäle {} sind nicht bekannt: Buchstaben aus rgba benutzen oder {}</translation>
    </message>
    <message>
        <source>{} {} is not a word</source>
        <translation>{} {} ist kein Wort</translation>
    </message>
    <message>
        <source>the table {} can't be opened: it is not an ordinary file</source>
        <translation>die Tabelle {} kann nicht geöffnet werden: es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the table {} has {} bytes: at most {} are read</source>
        <translation>die Tabelle {} hat {} Bytes: höchstens {} werden gelesen</translation>
    </message>
    <message>
        <source>the table {} does not say LUT_1D_SIZE or LUT_3D_SIZE</source>
        <translation>die Tabelle {} nennt weder LUT_1D_SIZE noch LUT_3D_SIZE</translation>
    </message>
    <message>
        <source>the table {} has a size of {}: 2 to {}</source>
        <translation>die Tabelle {} hat die Größe {}: 2 bis {}</translation>
    </message>
    <message>
        <source>the table {} has {} colours: {} are said</source>
        <translation>die Tabelle {} hat {} Farben: genannt sind {}</translation>
    </message>
    <message>
        <source>the table {} has a DOMAIN_MAX that is not above DOMAIN_MIN</source>
        <translation>DOMAIN_MAX der Tabelle {} liegt nicht über DOMAIN_MIN</translation>
    </message>
    <message>
        <source>the table {} can't be opened: {}</source>
        <translation>die Tabelle {} kann nicht geöffnet werden: {}</translation>
    </message>
    <message>
        <source>the table {} can't be read: {}</source>
        <translation>die Tabelle {} kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>line {} of the table {} can't be read: {}</source>
        <translation>Zeile {} der Tabelle {} lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>the table {} has two sizes, 1D and 3D: one is read</source>
        <translation>die Tabelle {} hat zwei Größen, 1D und 3D: gelesen wird eine</translation>
    </message>
    <message>
        <source>pixels of shape {} and type {} are not allowed: they must be (rows, columns, depth) of floating-point values</source>
        <translation>Bildpunkte der Form {} und des Typs {} sind nicht erlaubt: sie müssen (Zeilen, Spalten, Tiefe) aus Gleitkommazahlen sein</translation>
    </message>
    <message>
        <source>the picture is {} deep, but the bank{} needs a depth of {}: weights are (maps, depth, rows, columns)</source>
        <translation>das Bild ist {} tief, aber die Bank{} braucht eine Tiefe von {}: Gewichte sind (Karten, Tiefe, Zeilen, Spalten)</translation>
    </message>
    <message>
        <source>weights of shape {} are not allowed: they must be (maps, depth, rows, columns), each at least 1</source>
        <translation>Gewichte der Form {} sind nicht erlaubt: sie müssen (Karten, Tiefe, Zeilen, Spalten) sein, jedes mindestens 1</translation>
    </message>
    <message>
        <source>bias of shape {} is not allowed: {} maps need ({},)</source>
        <translation>Bias der Form {} ist nicht erlaubt: {} Karten brauchen ({},)</translation>
    </message>
    <message>
        <source>groups {} is not allowed: {} maps can't be cut evenly</source>
        <translation>{} Gruppen sind nicht erlaubt: {} Karten lassen sich nicht gleichmäßig teilen</translation>
    </message>
    <message>
        <source>padding mode {} is not allowed where pixels spread: zero is</source>
        <translation>die Auffüllung {} ist nicht erlaubt, wo Bildpunkte sich strecken: zero schon</translation>
    </message>
    <message>
        <source>a {}x{} kernel{} does not fit into {}x{} pixels: use a larger picture, a smaller kernel or more padding</source>
        <translation>ein Kern {}x{}{} passt nicht in {}x{} Bildpunkte: ein größeres Bild, einen kleineren Kern oder mehr Auffüllung benutzen</translation>
    </message>
    <message>
        <source>{} {} is not allowed: a finite number</source>
        <translation>{} {} ist nicht erlaubt: eine endliche Zahl</translation>
    </message>
    <message>
        <source>padding {} is not allowed: use {} or four whole numbers top, left, bottom, right</source>
        <translation>die Auffüllung {} ist nicht erlaubt: {} benutzen oder vier ganze Zahlen oben, links, unten, rechts</translation>
    </message>
    <message>
        <source>a value of {} is not finite: every one must be a finite number</source>
        <translation>ein Wert von {} ist nicht endlich: jeder muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>{} {} is not allowed: one number, or (rows, columns)</source>
        <translation>{} {} ist nicht erlaubt: eine Zahl oder (Zeilen, Spalten)</translation>
    </message>
    <message>
        <source>{} {} is not known: use {}</source>
        <translation>{} {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>{} must be numbers: {}</source>
        <translation>{} müssen Zahlen sein: {}</translation>
    </message>
    <message>
        <source>weights of shape {} are not allowed: (maps, depth, rows, columns)</source>
        <translation>Gewichte der Form {} sind nicht erlaubt: (Karten, Tiefe, Zeilen, Spalten)</translation>
    </message>
    <message>
        <source>a cut of {} with {} more is not allowed: 0 to what a kernel reaches, {} rows and {} columns</source>
        <translation>ein Schnitt von {} mit {} mehr ist nicht erlaubt: 0 bis so weit ein Kern reicht, {} Zeilen und {} Spalten</translation>
    </message>
    <message>
        <source>light {} is not known: use stored or linear</source>
        <translation>das Licht {} ist nicht bekannt: stored oder linear benutzen</translation>
    </message>
    <message>
        <source>pixels of {} are not allowed: use uint8, uint16, float32 or float64</source>
        <translation>Bildpunkte aus {} sind nicht erlaubt: uint8, uint16, float32 oder float64 benutzen</translation>
    </message>
    <message>
        <source>pixels of shape {} are not allowed: use (rows, columns) or (rows, columns, channels), none of them 0</source>
        <translation>Bildpunkte der Form {} sind nicht erlaubt: (Zeilen, Spalten) oder (Zeilen, Spalten, Kanäle) benutzen, keins davon 0</translation>
    </message>
    <message>
        <source>{} is not allowed: it must lie inside the image of {} rows and {} columns</source>
        <translation>{} ist nicht erlaubt: es muss im Bild von {} Zeilen und {} Spalten liegen</translation>
    </message>
    <message>
        <source>{} kernels are not allowed for {} channels: give one, or one for each channel</source>
        <translation>{} Kerne sind für {} Kanäle nicht erlaubt: einen geben, oder einen für jeden Kanal</translation>
    </message>
    <message>
        <source>out of {} {} is not allowed: it must be {} {}</source>
        <translation>out mit {} {} ist nicht erlaubt: es muss {} {} sein</translation>
    </message>
    <message>
        <source>order {} is not allowed for Farid-Simoncelli: 1 or 2</source>
        <translation>die Ordnung {} ist für Farid-Simoncelli nicht erlaubt: 1 oder 2</translation>
    </message>
    <message>
        <source>order {} is not allowed for Scharr-optimal: it has order 1</source>
        <translation>die Ordnung {} ist für Scharr-optimal nicht erlaubt: es hat Ordnung 1</translation>
    </message>
    <message>
        <source>the weights of the formula sum to 0: no factor makes their sum 1</source>
        <translation>die Gewichte der Formel ergeben die Summe 0: kein Faktor macht sie zu 1</translation>
    </message>
    <message>
        <source>the formula can't be used: {}</source>
        <translation>die Formel ist nicht brauchbar: {}</translation>
    </message>
    <message>
        <source>upper {} is not allowed: it must be above the cutoff {}</source>
        <translation>upper {} ist nicht erlaubt: es muss über der Grenzfrequenz {} liegen</translation>
    </message>
    <message>
        <source>stops {} is not allowed: it must be above passes {}</source>
        <translation>stops {} ist nicht erlaubt: es muss über passes {} liegen</translation>
    </message>
    <message>
        <source>a blur that reaches {} px needs {} taps a side: at most 255</source>
        <translation>eine Unschärfe, die {} px weit reicht, braucht {} Gewichte je Seite: höchstens 255</translation>
    </message>
    <message>
        <source>a derivative of orders {},{} is not in a polynomial of degree {} over {}x{} taps: raise the degree or the sides</source>
        <translation>eine Ableitung der Ordnungen {},{} ist nicht in einem Polynom vom Grad {} über {}x{} Gewichte: Grad oder Seiten erhöhen</translation>
    </message>
    <message>
        <source>generator {} is not known: {}</source>
        <translation>der Generator {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>a kernel must be an object with a list of rows named weights</source>
        <translation>ein Kern muss ein Objekt mit einer Liste von Zeilen namens weights sein</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} ist keine Zahl</translation>
    </message>
    <message>
        <source>{} {} is not a kernel</source>
        <translation>{} {} ist kein Kern</translation>
    </message>
    <message>
        <source>a kernel's numbers can't be read: {}</source>
        <translation>die Zahlen eines Kerns lassen sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>the kernel's JSON can't be read: {}</source>
        <translation>das JSON des Kerns lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>a stack of kernels must be an object with rows of kernels named planes</source>
        <translation>ein Stapel von Kernen muss ein Objekt mit Zeilen von Kernen namens planes sein</translation>
    </message>
    <message>
        <source>{} {} is not a stack of kernels</source>
        <translation>{} {} ist kein Stapel von Kernen</translation>
    </message>
    <message>
        <source>{} of {} x {} planes is not allowed: {} x {}</source>
        <translation>{} aus {} x {} Ebenen ist nicht erlaubt: {} x {}</translation>
    </message>
    <message>
        <source>the stack's JSON can't be read: {}</source>
        <translation>das JSON des Stapels lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>a part of {} rows and {} columns is too small to measure a blur in: at least {} of each</source>
        <translation>ein Teil von {} Zeilen und {} Spalten ist zu klein, um eine Unschärfe darin zu messen: mindestens {} von jedem</translation>
    </message>
    <message>
        <source>nothing can be measured: the picture is flat</source>
        <translation>es lässt sich nichts messen: das Bild ist gleichmäßig</translation>
    </message>
    <message>
        <source>no tap is left with these demands</source>
        <translation>mit diesen Forderungen bleibt kein Gewicht übrig</translation>
    </message>
    <message>
        <source>a kernel whose halves are opposite has the sum 0: 1 is not allowed</source>
        <translation>ein Kern mit gegensätzlichen Hälften hat die Summe 0: 1 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>a part of {} rows and {} columns is too small for an edge: at least {} of each</source>
        <translation>ein Teil von {} Zeilen und {} Spalten ist zu klein für eine Kante: mindestens {} von jedem</translation>
    </message>
    <message>
        <source>a part of {} rows and {} columns is too large for an edge: at most {} of each</source>
        <translation>ein Teil von {} Zeilen und {} Spalten ist zu groß für eine Kante: höchstens {} von jedem</translation>
    </message>
    <message>
        <source>no edge was found there: both sides differ by {} levels only</source>
        <translation>dort wurde keine Kante gefunden: beide Seiten unterscheiden sich nur um {} Stufen</translation>
    </message>
    <message>
        <source>no straight edge between two flat sides was found there: choose a part with one alone</source>
        <translation>dort wurde keine gerade Kante zwischen zwei gleichmäßigen Seiten gefunden: einen Teil mit nur einer wählen</translation>
    </message>
    <message>
        <source>no edge was found there: the part is flat</source>
        <translation>dort wurde keine Kante gefunden: der Teil ist gleichmäßig</translation>
    </message>
    <message>
        <source>the pictures are too small to compare: at least 8 pixels a side</source>
        <translation>die Bilder sind zum Vergleichen zu klein: mindestens 8 Bildpunkte je Seite</translation>
    </message>
    <message>
        <source>a kernel of {}x{} is too large for pictures of {} rows and {} columns</source>
        <translation>ein Kern von {}x{} ist zu groß für Bilder von {} Zeilen und {} Spalten</translation>
    </message>
    <message>
        <source>rank {} is not allowed: 1 to {} for this kernel</source>
        <translation>Rang {} ist nicht erlaubt: 1 bis {} für diesen Kern</translation>
    </message>
    <message>
        <source>{} taps are not allowed: 1 to {} for this kernel</source>
        <translation>{} Gewichte sind nicht erlaubt: 1 bis {} für diesen Kern</translation>
    </message>
    <message>
        <source>divisor {} is not allowed: 1 to {}</source>
        <translation>der Teiler {} ist nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>divisor {} is too small: every weight would be 0</source>
        <translation>der Teiler {} ist zu klein: jedes Gewicht wäre 0</translation>
    </message>
    <message>
        <source>McClellan's transform needs an odd row that is the same from both ends</source>
        <translation>die McClellan-Transformation braucht eine ungerade Zeile, die von beiden Enden gleich ist</translation>
    </message>
    <message>
        <source>no row of {} taps was found for this response</source>
        <translation>keine Zeile von {} Gewichten wurde für diese Antwort gefunden</translation>
    </message>
    <message>
        <source>size {} is not allowed: it must be odd, 1 to {}</source>
        <translation>die Größe {} ist nicht erlaubt: sie muss ungerade sein, 1 bis {}</translation>
    </message>
    <message>
        <source>method {} is not known: use {}</source>
        <translation>das Verfahren {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>size {} is not allowed for minimax: 1 to {}</source>
        <translation>die Größe {} ist für minimax nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>size {} is not allowed: 1 to {}</source>
        <translation>die Größe {} ist nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>nothing of the picture is brighter than {}: no tap is left</source>
        <translation>nichts im Bild ist heller als {}: kein Gewicht bleibt übrig</translation>
    </message>
    <message>
        <source>a number of {} characters is too long</source>
        <translation>eine Zahl von {} Zeichen ist zu lang</translation>
    </message>
    <message>
        <source>{} is not a number or arithmetic such as 1/9</source>
        <translation>{} ist weder eine Zahl noch eine Rechnung wie 1/9</translation>
    </message>
    <message>
        <source>{} is infinite, not a finite number: it divides by 0 or is too large</source>
        <translation>{} ist unendlich, keine endliche Zahl: es teilt durch 0 oder ist zu groß</translation>
    </message>
    <message>
        <source>at character {}: an exponent beyond {} is not allowed</source>
        <translation>bei Zeichen {}: ein Exponent über {} ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the formula takes too long for {}: shorten it or take fewer</source>
        <translation>die Formel dauert zu lange für {}: kürzen oder weniger nehmen</translation>
    </message>
    <message>
        <source>at character {}: a number or name must stand before {}</source>
        <translation>bei Zeichen {}: vor {} muss eine Zahl oder ein Name stehen</translation>
    </message>
    <message>
        <source>at character {}: {} is not known: use {}</source>
        <translation>bei Zeichen {}: {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>a formula of {} characters is too long: at most {}</source>
        <translation>eine Formel von {} Zeichen ist zu lang: höchstens {}</translation>
    </message>
    <message>
        <source>the formula is empty: write one such as 1/9</source>
        <translation>die Formel ist leer: zum Beispiel 1/9 schreiben</translation>
    </message>
    <message>
        <source>at character {}: an operator must stand before {}</source>
        <translation>bei Zeichen {}: vor {} muss ein Rechenzeichen stehen</translation>
    </message>
    <message>
        <source>more than {} levels of brackets are not allowed</source>
        <translation>mehr als {} Ebenen von Klammern sind nicht erlaubt</translation>
    </message>
    <message>
        <source>at character {}: {} needs brackets, as in {}(1)</source>
        <translation>bei Zeichen {}: {} braucht Klammern, wie in {}(1)</translation>
    </message>
    <message>
        <source>at character {}: {} takes {} values, not {}</source>
        <translation>bei Zeichen {}: {} nimmt {} Werte, nicht {}</translation>
    </message>
    <message>
        <source>at character {}: {} must close what character {} opened</source>
        <translation>bei Zeichen {}: {} muss schließen, was Zeichen {} geöffnet hat</translation>
    </message>
    <message>
        <source>at character {}: {} is not allowed in a formula</source>
        <translation>bei Zeichen {}: {} ist in einer Formel nicht erlaubt</translation>
    </message>
    <message>
        <source>symmetry {} is not known: use {}</source>
        <translation>die Symmetrie {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>a kernel of {}x{} has no {} symmetry: it must be square</source>
        <translation>ein Kern von {}x{} hat keine Symmetrie {}: er muss quadratisch sein</translation>
    </message>
    <message>
        <source>the weights sum to 0: no factor makes their sum 1</source>
        <translation>die Gewichte ergeben die Summe 0: kein Faktor macht sie zu 1</translation>
    </message>
    <message>
        <source>side {} is not allowed: it must be odd, 1 to {}</source>
        <translation>die Seite {} ist nicht erlaubt: sie muss ungerade sein, 1 bis {}</translation>
    </message>
    <message>
        <source>regularization {} is not allowed: it must be above 0</source>
        <translation>die Regularisierung {} ist nicht erlaubt: sie muss über 0 liegen</translation>
    </message>
    <message>
        <source>every weight is 0: nothing can undo it</source>
        <translation>jedes Gewicht ist 0: nichts kann es rückgängig machen</translation>
    </message>
    <message>
        <source>weights have {} dimensions: they must have rows and columns</source>
        <translation>die Gewichte haben {} Dimensionen: sie müssen Zeilen und Spalten haben</translation>
    </message>
    <message>
        <source>a kernel of {}x{} is not allowed: 1 to {} a side</source>
        <translation>ein Kern von {}x{} ist nicht erlaubt: 1 bis {} je Seite</translation>
    </message>
    <message>
        <source>every weight is a hole: at least one must be a number</source>
        <translation>jedes Gewicht ist ein Loch: mindestens eins muss eine Zahl sein</translation>
    </message>
    <message>
        <source>a weight of {} is not allowed: up to {}</source>
        <translation>ein Gewicht von {} ist nicht erlaubt: bis zu {}</translation>
    </message>
    <message>
        <source>origin {},{} lies outside the {}x{} kernel: rows 0 to {}, columns 0 to {}</source>
        <translation>der Ursprung {},{} liegt außerhalb des {}x{}-Kerns: Zeilen 0 bis {}, Spalten 0 bis {}</translation>
    </message>
    <message>
        <source>{} {} is not allowed: it must be a finite number</source>
        <translation>{} {} ist nicht erlaubt: es muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>{} {} is not allowed: up to {}</source>
        <translation>{} {} ist nicht erlaubt: bis zu {}</translation>
    </message>
    <message>
        <source>divisor 0 is not allowed: it must be any other finite number</source>
        <translation>der Teiler 0 ist nicht erlaubt: er muss irgendeine andere endliche Zahl sein</translation>
    </message>
    <message>
        <source>divisor {} is too small for these weights: their sum, divided by it, may be up to {}</source>
        <translation>der Teiler {} ist zu klein für diese Gewichte: ihre Summe darf, durch ihn geteilt, bis zu {} sein</translation>
    </message>
    <message>
        <source>weights must be rows of numbers, all of one length: {}</source>
        <translation>Gewichte müssen Zeilen von Zahlen sein, alle gleich lang: {}</translation>
    </message>
    <message>
        <source>a weight is infinite: weights must be finite (nan marks a hole)</source>
        <translation>ein Gewicht ist unendlich: Gewichte müssen endlich sein (nan bezeichnet ein Loch)</translation>
    </message>
    <message>
        <source>{} {} is not allowed: it must be a number</source>
        <translation>{} {} ist nicht erlaubt: es muss eine Zahl sein</translation>
    </message>
    <message>
        <source>no kernel is given: mixing takes at least one</source>
        <translation>es ist kein Kern gegeben: Mischen braucht mindestens einen</translation>
    </message>
    <message>
        <source>brush {} is not known: use {}</source>
        <translation>der Pinsel {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>to keep {} is not known: use {}</source>
        <translation>{} zu behalten ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>a brush of value {} is not allowed: it must be finite</source>
        <translation>ein Pinsel mit dem Wert {} ist nicht erlaubt: er muss endlich sein</translation>
    </message>
    <message>
        <source>a brush of {} cells is not allowed: 1 to {}</source>
        <translation>ein Pinsel von {} Zellen ist nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>the weights sum to 0: no factor keeps the gain at 1</source>
        <translation>die Gewichte ergeben die Summe 0: kein Faktor hält die Verstärkung bei 1</translation>
    </message>
    <message>
        <source>a stack's rows of planes must be of one length, and at least one</source>
        <translation>die Zeilen der Ebenen eines Stapels müssen gleich lang sein, mindestens eine</translation>
    </message>
    <message>
        <source>a stack of {} x {} planes is not allowed: 1 to {} each</source>
        <translation>ein Stapel von {} x {} Ebenen ist nicht erlaubt: je 1 bis {}</translation>
    </message>
    <message>
        <source>a kernel of {}x{} with origin {} can't be turned by 45 degrees: it must be square, of odd side, with the origin in the middle</source>
        <translation>ein Kern von {}x{} mit Ursprung {} lässt sich nicht um 45 Grad drehen: er muss quadratisch sein, mit ungerader Seite und dem Ursprung in der Mitte</translation>
    </message>
    <message>
        <source>dilation {},{} is not allowed: it must be 1 or more</source>
        <translation>die Spreizung {},{} ist nicht erlaubt: sie muss 1 oder mehr sein</translation>
    </message>
    <message>
        <source>nothing of a {}x{} kernel is left after cropping {},{},{},{} (top, left, bottom, right)</source>
        <translation>von einem {}x{}-Kern bleibt nichts übrig nach dem Beschneiden um {},{},{},{} (oben, links, unten, rechts)</translation>
    </message>
    <message>
        <source>a margin of {} is not allowed: it must be 0 or more</source>
        <translation>ein Rand von {} ist nicht erlaubt: er muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>{} may be one number or two: write decimals with points, or a space after each comma that parts numbers</source>
        <translation>{} kann eine Zahl sein oder zwei: Dezimalen mit Punkt schreiben, oder ein Leerzeichen nach jedem Komma, das Zahlen trennt</translation>
    </message>
    <message>
        <source>{} has a comma and {} a point: decimals must all be written alike</source>
        <translation>{} hat ein Komma und {} einen Punkt: Dezimalen müssen alle gleich geschrieben sein</translation>
    </message>
    <message>
        <source>the cells can't be read: {}</source>
        <translation>die Zellen lassen sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>a text of {} characters is too long: up to {}</source>
        <translation>ein Text von {} Zeichen ist zu lang: bis zu {}</translation>
    </message>
    <message>
        <source>the kernel is empty, there is no text to read: write rows of numbers such as 0 -1 0; -1 5 -1; 0 -1 0</source>
        <translation>der Kern ist leer, es gibt keinen Text zu lesen: Zeilen von Zahlen wie 0 -1 0; -1 5 -1; 0 -1 0 schreiben</translation>
    </message>
    <message>
        <source>the text holds several ImageMagick kernels: paste one of them</source>
        <translation>der Text enthält mehrere ImageMagick-Kerne: einen davon einfügen</translation>
    </message>
    <message>
        <source>a kernel of {}x{} is not allowed: 1 to {} rows and columns</source>
        <translation>ein Kern von {}x{} ist nicht erlaubt: 1 bis {} Zeilen und Spalten</translation>
    </message>
    <message>
        <source>an ImageMagick kernel of {}x{} needs {} numbers, the text has {}</source>
        <translation>ein ImageMagick-Kern von {}x{} braucht {} Zahlen, der Text hat {}</translation>
    </message>
    <message>
        <source>the origin {}{} lies outside the {}x{} ImageMagick kernel</source>
        <translation>der Ursprung {}{} liegt außerhalb des {}x{}-ImageMagick-Kerns</translation>
    </message>
    <message>
        <source>the array is shortened by ...: paste all of its numbers</source>
        <translation>die Reihe ist mit ... gekürzt: alle ihre Zahlen einfügen</translation>
    </message>
    <message>
        <source>a weight is infinite after the factor: weights must be finite</source>
        <translation>ein Gewicht ist nach dem Faktor unendlich: Gewichte müssen endlich sein</translation>
    </message>
    <message>
        <source>the brackets of the text don't pair up as rows of a matrix do</source>
        <translation>die Klammern des Texts bilden keine Zeilen einer Matrix</translation>
    </message>
    <message>
        <source>the bracket {} is not closed by {}</source>
        <translation>die Klammer {} wird nicht von {} geschlossen</translation>
    </message>
    <message>
        <source>a kernel of {} is not allowed: 1 to {} rows and columns</source>
        <translation>ein Kern von {} ist nicht erlaubt: 1 bis {} Zeilen und Spalten</translation>
    </message>
    <message>
        <source>{}: {} is infinite: weights must be finite</source>
        <translation>{}: {} ist unendlich: Gewichte müssen endlich sein</translation>
    </message>
    <message>
        <source>what stands before the matrix is not a factor: {}</source>
        <translation>was vor der Matrix steht, ist kein Faktor: {}</translation>
    </message>
    <message>
        <source>what stands after the matrix is not a factor: {}</source>
        <translation>was nach der Matrix steht, ist kein Faktor: {}</translation>
    </message>
    <message>
        <source>the matrix is divided by 0</source>
        <translation>die Matrix wird durch 0 geteilt</translation>
    </message>
    <message>
        <source>the array has three or more dimensions: paste rows and columns of it</source>
        <translation>die Reihe hat drei oder mehr Dimensionen: Zeilen und Spalten davon einfügen</translation>
    </message>
    <message>
        <source>an orientation is that of kernels: these maps have none</source>
        <translation>eine Ausrichtung haben nur Kerne: diese Karten haben keinen</translation>
    </message>
    <message>
        <source>layer {} adds layer {}, whose values lie {} pixels apart, to values that lie {} apart: their strides must be alike</source>
        <translation>Schicht {} addiert Schicht {}, deren Werte {} Bildpunkte auseinanderliegen, zu Werten mit Abstand {}: ihre Schrittweiten müssen gleich sein</translation>
    </message>
    <message>
        <source>layer {} can't add {} and {}: both must be of one size, as padding 'same' and stride 1 keep it</source>
        <translation>Schicht {} kann {} und {} nicht addieren: beide müssen gleich groß sein, wie Auffüllung 'same' und Schrittweite 1 es halten</translation>
    </message>
    <message>
        <source>activation {} is not known: use {}</source>
        <translation>die Aktivierung {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>slope {} is not allowed: a finite number</source>
        <translation>die Steigung {} ist nicht erlaubt: eine endliche Zahl</translation>
    </message>
    <message>
        <source>{} layers are not allowed: a network has 1 to {}</source>
        <translation>{} Schichten sind nicht erlaubt: ein Netz hat 1 bis {}</translation>
    </message>
    <message>
        <source>pixels of shape {} are not allowed: the network reads (rows, columns, {})</source>
        <translation>Bildpunkte der Form {} sind nicht erlaubt: das Netz liest (Zeilen, Spalten, {})</translation>
    </message>
    <message>
        <source>layer {} needs a depth of {}, but {} has a depth of {}</source>
        <translation>Schicht {} braucht eine Tiefe von {}, aber {} hat eine Tiefe von {}</translation>
    </message>
    <message>
        <source>layer {} can't add layer {}: it may add the picture (0) or a layer before layer {}</source>
        <translation>Schicht {} kann Schicht {} nicht addieren: sie darf das Bild (0) oder eine Schicht vor Schicht {} addieren</translation>
    </message>
    <message>
        <source>layer {} can't add depths of {} and {}: they must be alike</source>
        <translation>Schicht {} kann Tiefen von {} und {} nicht addieren: sie müssen gleich sein</translation>
    </message>
    <message>
        <source>pooling {} is not known: use {}</source>
        <translation>das Pooling {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>a pooling padding of {} is not allowed: {} or top, left, bottom and right, each less than the {}x{} that a window spans</source>
        <translation>eine Pooling-Auffüllung von {} ist nicht erlaubt: {} oder oben, links, unten und rechts, jedes kleiner als die {}x{}, die ein Fenster umspannt</translation>
    </message>
    <message>
        <source>a window of {}x{} does not fit into {}x{} values: use a larger picture, a smaller window or more padding</source>
        <translation>ein Fenster von {}x{} passt nicht in {}x{} Werte: ein größeres Bild, ein kleineres Fenster oder mehr Auffüllung benutzen</translation>
    </message>
    <message>
        <source>a pooling {} of {} is not allowed: two of 1 to 255</source>
        <translation>ein Pooling mit {} von {} ist nicht erlaubt: zwei von 1 bis 255</translation>
    </message>
    <message>
        <source>{} {} is neither true nor false</source>
        <translation>{} {} ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>channels {} are not known: use letters of rgba</source>
        <translation>die Kanäle {} sind nicht bekannt: Buchstaben aus rgba benutzen</translation>
    </message>
    <message>
        <source>{} choices are not allowed: 1 to {}</source>
        <translation>{} Auswahlmöglichkeiten sind nicht erlaubt: 1 bis {}</translation>
    </message>
    <message>
        <source>two choices that are both {} as text are not allowed</source>
        <translation>zwei Auswahlmöglichkeiten, die als Text beide {} sind, sind nicht erlaubt</translation>
    </message>
    <message>
        <source>{} {} is not known: {}</source>
        <translation>{} {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>a choice {} is not allowed: a name on one line</source>
        <translation>eine Auswahl {} ist nicht erlaubt: ein Name auf einer Zeile</translation>
    </message>
    <message>
        <source>colour {} is not known: write #rrggbb, as in #ff8000</source>
        <translation>die Farbe {} ist nicht bekannt: #rrggbb schreiben, wie #ff8000</translation>
    </message>
    <message>
        <source>a colour's part {} is not allowed: 0 to 255</source>
        <translation>der Farbanteil {} ist nicht erlaubt: 0 bis 255</translation>
    </message>
    <message>
        <source>a curve of {} points is not allowed: 2 to {}</source>
        <translation>eine Kurve mit {} Punkten ist nicht erlaubt: 2 bis {}</translation>
    </message>
    <message>
        <source>a curve's points must go from left to right, 1/1024 apart at least</source>
        <translation>die Punkte einer Kurve müssen von links nach rechts gehen, mindestens 1/1024 auseinander</translation>
    </message>
    <message>
        <source>a curve's point {},{} is not allowed: 0 to 1 each</source>
        <translation>der Kurvenpunkt {},{} ist nicht erlaubt: je 0 bis 1</translation>
    </message>
    <message>
        <source>curve {} is not known: write x,y x,y ..., 0 to 1</source>
        <translation>die Kurve {} ist nicht bekannt: x,y x,y ... schreiben, 0 bis 1</translation>
    </message>
    <message>
        <source>{} frames are not allowed: up to {}</source>
        <translation>{} Bilder sind nicht erlaubt: bis zu {}</translation>
    </message>
    <message>
        <source>a frame's path {} is not allowed: text without {}</source>
        <translation>der Pfad {} eines Bilds ist nicht erlaubt: Text ohne {}</translation>
    </message>
    <message>
        <source>a gradient of {} stops is not allowed: 2 to {}</source>
        <translation>ein Verlauf mit {} Stufen ist nicht erlaubt: 2 bis {}</translation>
    </message>
    <message>
        <source>a gradient's stops must go from left to right</source>
        <translation>die Stufen eines Verlaufs müssen von links nach rechts gehen</translation>
    </message>
    <message>
        <source>a gradient's place {} is not a number</source>
        <translation>die Stelle {} eines Verlaufs ist keine Zahl</translation>
    </message>
    <message>
        <source>a gradient's place {} is not allowed: 0 to 1</source>
        <translation>die Stelle {} eines Verlaufs ist nicht erlaubt: 0 bis 1</translation>
    </message>
    <message>
        <source>a gradient's colour {} is not a Colour</source>
        <translation>die Farbe {} eines Verlaufs ist keine Farbe</translation>
    </message>
    <message>
        <source>gradient {} is not known: write 0 #000000, 0.5 #ff8000, 1 #ffffff</source>
        <translation>der Verlauf {} ist nicht bekannt: 0 #000000, 0.5 #ff8000, 1 #ffffff schreiben</translation>
    </message>
    <message>
        <source>line {} is not known: write x,y x,y, as in 0,0.5 1,0.5</source>
        <translation>die Linie {} ist nicht bekannt: x,y x,y schreiben, wie 0,0.5 1,0.5</translation>
    </message>
    <message>
        <source>a line's end {} is not a Point</source>
        <translation>das Ende {} einer Linie ist kein Punkt</translation>
    </message>
    <message>
        <source>a line's end at {} is not allowed: 0 to 1 each</source>
        <translation>das Ende einer Linie bei {} ist nicht erlaubt: je 0 bis 1</translation>
    </message>
    <message>
        <source>a range's ends {} are not numbers</source>
        <translation>die Enden {} eines Bereichs sind keine Zahlen</translation>
    </message>
    <message>
        <source>a range {} is not allowed: its least is above its most</source>
        <translation>ein Bereich {} ist nicht erlaubt: sein kleinster Wert liegt über dem größten</translation>
    </message>
    <message>
        <source>a range's unit {} is not a short text</source>
        <translation>die Einheit {} eines Bereichs ist kein kurzer Text</translation>
    </message>
    <message>
        <source>{} {} is not a number</source>
        <translation>{} {} ist keine Zahl</translation>
    </message>
    <message>
        <source>{} {} is not allowed: {}</source>
        <translation>{} {} ist nicht erlaubt: {}</translation>
    </message>
    <message>
        <source>{} {} is not a whole number</source>
        <translation>{} {} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>a point {} photos away is not allowed: 0 to {}</source>
        <translation>ein Punkt {} Fotos entfernt ist nicht erlaubt: 0 bis {}</translation>
    </message>
    <message>
        <source>a point's part {} is not allowed: 0 to 1, or a little beyond the photo</source>
        <translation>der Teil {} eines Punkts ist nicht erlaubt: 0 bis 1, oder etwas außerhalb des Fotos</translation>
    </message>
    <message>
        <source>point {} is not known: write x,y, as in 0.25,0.5</source>
        <translation>der Punkt {} ist nicht bekannt: x,y schreiben, wie 0.25,0.5</translation>
    </message>
    <message>
        <source>{}'s part {} is not allowed: {} to {}</source>
        <translation>der Teil {1} von {0} ist nicht erlaubt: {2} bis {3}</translation>
    </message>
    <message>
        <source>points {} are not allowed: a tuple of Point</source>
        <translation>die Punkte {} sind nicht erlaubt: ein Tupel von Point</translation>
    </message>
    <message>
        <source>{} points are not allowed: up to {}</source>
        <translation>{} Punkte sind nicht erlaubt: bis zu {}</translation>
    </message>
    <message>
        <source>a point at {} is not allowed: 0 to 1 each</source>
        <translation>ein Punkt bei {} ist nicht erlaubt: je 0 bis 1</translation>
    </message>
    <message>
        <source>a rectangle's parts {} are not allowed: 0 to 1 each</source>
        <translation>die Teile {} eines Rechtecks sind nicht erlaubt: je 0 bis 1</translation>
    </message>
    <message>
        <source>a rectangle {} is not allowed: it ends outside the photo</source>
        <translation>ein Rechteck {} ist nicht erlaubt: es endet außerhalb des Fotos</translation>
    </message>
    <message>
        <source>rectangle {} is not known: write left,top,width,height, 0 to 1 each</source>
        <translation>das Rechteck {} ist nicht bekannt: links,oben,Breite,Höhe schreiben, je 0 bis 1</translation>
    </message>
    <message>
        <source>columns {} are not allowed: 1 to {} names</source>
        <translation>die Spalten {} sind nicht erlaubt: 1 bis {} Namen</translation>
    </message>
    <message>
        <source>a table may have {} rows of 1 to {} numbers</source>
        <translation>eine Tabelle darf {} Zeilen mit 1 bis {} Zahlen haben</translation>
    </message>
    <message>
        <source>a table's rows must be of one length, not of {}</source>
        <translation>die Zeilen einer Tabelle müssen gleich lang sein, nicht {}</translation>
    </message>
    <message>
        <source>{} has {} columns, not {}: {}</source>
        <translation>{} hat {} Spalten, nicht {}: {}</translation>
    </message>
    <message>
        <source>a table's number {} is not allowed: a finite number</source>
        <translation>die Zahl {} einer Tabelle ist nicht erlaubt: eine endliche Zahl</translation>
    </message>
    <message>
        <source>table {} is not known: write a b; c d</source>
        <translation>die Tabelle {} ist nicht bekannt: a b; c d schreiben</translation>
    </message>
    <message>
        <source>{} {} is not a text</source>
        <translation>{} {} ist kein Text</translation>
    </message>
    <message>
        <source>{} has {} characters, up to {} are allowed</source>
        <translation>{} hat {} Zeichen, bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>{} {} is not a text that can be written</source>
        <translation>{} {} ist kein Text, der sich schreiben lässt</translation>
    </message>
    <message>
        <source>{} {} is not {}</source>
        <translation>{} {} ist nicht {}</translation>
    </message>
    <message>
        <source>{} {} is not a string</source>
        <translation>{} {} ist kein Text</translation>
    </message>
    <message>
        <source>{} has no value {}: {}</source>
        <translation>{} hat keinen Wert {}: {}</translation>
    </message>
    <message>
        <source>border {} is not known: use {}</source>
        <translation>der Rand {} ist nicht bekannt: {} benutzen</translation>
    </message>
    <message>
        <source>border value {} is not allowed: it must be finite</source>
        <translation>der Randwert {} ist nicht erlaubt: er muss endlich sein</translation>
    </message>
    <message>
        <source>border {} is not known: use {} or constant:V</source>
        <translation>der Rand {} ist nicht bekannt: {} oder constant:V benutzen</translation>
    </message>
    <message>
        <source>border value {} is not a number, as in constant:0.5</source>
        <translation>der Randwert {} ist keine Zahl, wie in constant:0.5</translation>
    </message>
    <message>
        <source>a result of {} x {} pixels is not allowed: sides of 1 to {}</source>
        <translation>ein Ergebnis von {} x {} Bildpunkten ist nicht erlaubt: Seiten von 1 bis {}</translation>
    </message>
    <message>
        <source>a result of {} x {} pixels is not allowed: at most {} million pixels</source>
        <translation>ein Ergebnis von {} x {} Bildpunkten ist nicht erlaubt: höchstens {} Millionen Bildpunkte</translation>
    </message>
    <message>
        <source>reads {} is not allowed: a Region with pixels</source>
        <translation>reads {} ist nicht erlaubt: eine Region mit Bildpunkten</translation>
    </message>
    <message>
        <source>reads {} is not allowed: up to {} pixels beyond the source</source>
        <translation>reads {} ist nicht erlaubt: bis zu {} Bildpunkte außerhalb der Quelle</translation>
    </message>
    <message>
        <source>reads {} is not allowed: at most {} million pixels</source>
        <translation>reads {} ist nicht erlaubt: höchstens {} Millionen Bildpunkte</translation>
    </message>
    <message>
        <source>size {} is not allowed: (rows, columns)</source>
        <translation>die Größe {} ist nicht erlaubt: (Zeilen, Spalten)</translation>
    </message>
    <message>
        <source>reads {} is not allowed: whole numbers of pixels</source>
        <translation>reads {} ist nicht erlaubt: ganze Zahlen von Bildpunkten</translation>
    </message>
    <message>
        <source>filter {} is not known: {}</source>
        <translation>der Filter {} ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>The photo that is shown has no steps: add one, or choose a preset.</source>
        <translation>Das gezeigte Foto hat keine Schritte: einen hinzufügen, oder eine Vorgabe wählen.</translation>
    </message>
    <message>
        <source>Choose a recipe for the photos.</source>
        <translation>Ein Rezept für die Fotos wählen.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one in another program first</source>
        <translation>Die Zwischenablage enthält kein Bild: zuerst in einem anderen Programm eines kopieren</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>darin ist kein Text</translation>
    </message>
    <message>
        <source>{} holds no shortcuts: its “format” is not “{}”</source>
        <translation>{} enthält keine Tastenkürzel: „format“ ist nicht „{}“</translation>
    </message>
    <message>
        <source>{} is of version {}; 1 can be read</source>
        <translation>{} hat die Version {}; gelesen werden kann 1</translation>
    </message>
    <message>
        <source>{}: “keys” must be commands with a list of keys each</source>
        <translation>{}: „keys“ müssen Befehle mit je einer Liste von Tasten sein</translation>
    </message>
    <message>
        <source>{}: the keys of “{}” must be a list of texts</source>
        <translation>{}: Die Tasten von „{}“ müssen eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>{} is {}, and must be one of {}</source>
        <translation>{} ist {} und muss eines von {} sein</translation>
    </message>
    <message>
        <source>{} is {}, and must be {} to {}</source>
        <translation>{} ist {} und muss {} bis {} sein</translation>
    </message>
    <message>
        <source>The printer can't be written to: choose another one, or a PDF file</source>
        <translation>Auf den Drucker lässt sich nicht schreiben: einen anderen wählen, oder eine PDF-Datei</translation>
    </message>
    <message>
        <source>a line of it is damaged</source>
        <translation>eine Zeile davon ist beschädigt</translation>
    </message>
    <message>
        <source>this mask counts in pixels: shapes are added where it counts in shares</source>
        <translation>diese Maske zählt in Bildpunkten: Formen kommen hinzu, wo sie in Anteilen zählt</translation>
    </message>
    <message>
        <source>the lesson's command {} is not in the View menu</source>
        <translation>der Befehl {} der Lektion ist nicht im Menü Ansicht</translation>
    </message>
    <message>
        <source>Only one photo is open: open the one to compare it with too</source>
        <translation>Nur ein Foto ist offen: auch das öffnen, mit dem verglichen werden soll</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>The result is on the clipboard</source>
        <translation>Das Ergebnis liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum of the weights as they are drawn</source>
        <translation>Summe der Gewichte, wie sie gezeichnet sind</translation>
    </message>
    <message>
        <source>DC gain</source>
        <translation>Gleichanteil</translation>
    </message>
    <message>
        <source>What a flat picture is multiplied by</source>
        <translation>Womit ein gleichmäßiges Bild multipliziert wird</translation>
    </message>
    <message>
        <source>Positive sum</source>
        <translation>Positive Summe</translation>
    </message>
    <message>
        <source>Of the taps, divided as they are used</source>
        <translation>Der Gewichte, geteilt, wie sie benutzt werden</translation>
    </message>
    <message>
        <source>Negative sum</source>
        <translation>Negative Summe</translation>
    </message>
    <message>
        <source>Output range</source>
        <translation>Ausgabebereich</translation>
    </message>
    <message>
        <source>Least and most that a photo of 0 to 1 can give</source>
        <translation>Kleinster und größter Wert, den ein Foto von 0 bis 1 ergeben kann</translation>
    </message>
    <message>
        <source>Noise gain</source>
        <translation>Rauschverstärkung</translation>
    </message>
    <message>
        <source>What the spread of white noise is multiplied by: the root of the energy</source>
        <translation>Womit die Streuung weißen Rauschens multipliziert wird: die Wurzel der Energie</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Sum of the squares of the taps</source>
        <translation>Summe der Quadrate der Gewichte</translation>
    </message>
    <message>
        <source>Passes (c/px)</source>
        <translation>Lässt durch (c/px)</translation>
    </message>
    <message>
        <source>Frequencies, in cycles a pixel, of at least 71 % (−3 dB) of the greatest gain</source>
        <translation>Frequenzen, in Perioden je Bildpunkt, mit mindestens 71 % (−3 dB) der größten Verstärkung</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>How many columns times rows add up to the weights</source>
        <translation>Wie viele Spalten mal Zeilen zusammen die Gewichte ergeben</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>Separierbar</translation>
    </message>
    <message>
        <source>The best single column times a row, and what it leaves over</source>
        <translation>Die beste einzelne Spalte mal Zeile, und was sie übrig lässt</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>Of the weights, about the middle; odd: the mirror image is the negative</source>
        <translation>Der Gewichte, um die Mitte; ungerade: das Spiegelbild ist das Negative</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>Überschwingen</translation>
    </message>
    <message>
        <source>How far a hard edge goes beyond its ends</source>
        <translation>Wie weit eine harte Kante über ihre Enden hinausgeht</translation>
    </message>
    <message>
        <source>Edge width</source>
        <translation>Kantenbreite</translation>
    </message>
    <message>
        <source>Pixels from 10 to 90 % of a hard edge, across and down</source>
        <translation>Bildpunkte von 10 bis 90 % einer harten Kante, waagerecht und senkrecht</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Weights of the map</source>
        <translation>Gewichte der Karte</translation>
    </message>
    <message>
        <source>Weights of the plane</source>
        <translation>Gewichte der Ebene</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <translation>Gewichte der Schicht</translation>
    </message>
    <message>
        <source>Pixels in which a channel is at its darkest, or brightest</source>
        <translation>Bildpunkte, in denen ein Kanal am dunkelsten oder hellsten ist</translation>
    </message>
    <message>
        <source>All presets</source>
        <translation>Alle Vorgaben</translation>
    </message>
    <message>
        <source>Paint with a brush (B in the grid)</source>
        <translation>Mit dem Pinsel malen (B im Gitter)</translation>
    </message>
    <message>
        <source>Recent kernels, from before the last start too</source>
        <translation>Letzte Kerne, auch von vor dem letzten Start</translation>
    </message>
    <message>
        <source>More: turn, symmetrize, scale, dilate, trim, compose …</source>
        <translation>Mehr: drehen, symmetrisch machen, skalieren, spreizen, beschneiden, verketten …</translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Gain by frequency</source>
        <translation>Verstärkung nach Frequenz</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>Hier gezeichnet</translation>
    </message>
    <message>
        <source>What slides: the step's own, or another</source>
        <translation>Was gleitet: der des Schritts, oder ein anderer</translation>
    </message>
    <message>
        <source>Weigh the photo's planes alike, or each by weights of its own</source>
        <translation>Die Ebenen des Fotos gleich wiegen, oder jede mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>The sums of the photo's planes are added, or kept apart, each a map</source>
        <translation>Die Summen der Ebenen werden addiert, oder bleiben getrennt, jede eine Karte</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Pixels from one place to the next</source>
        <translation>Bildpunkte von einer Stelle zur nächsten</translation>
    </message>
    <message>
        <source>How much is laid around the crop</source>
        <translation>Wie viel um den Ausschnitt gelegt wird</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Spreizung</translation>
    </message>
    <message>
        <source>Pixels from one tap to the next</source>
        <translation>Bildpunkte von einem Gewicht zum nächsten</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <source>Zeros are laid between the pixels, as in a transposed convolution of this stride</source>
        <translation>Nullen liegen zwischen den Bildpunkten, wie bei einer transponierten Faltung dieser Schrittweite</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Edge repeated</source>
        <translation>Rand wiederholt</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Reflektiert</translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation>Umlaufend</translation>
    </message>
    <message>
        <source>What the padding shows</source>
        <translation>Was die Auffüllung zeigt</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>What becomes of the sum</source>
        <translation>Was aus der Summe wird</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Crop width</source>
        <translation>Ausschnitt: Breite</translation>
    </message>
    <message>
        <source>Crop height</source>
        <translation>Ausschnitt: Höhe</translation>
    </message>
    <message>
        <source>Crop from left</source>
        <translation>Ausschnitt: von links</translation>
    </message>
    <message>
        <source>Crop from top</source>
        <translation>Ausschnitt: von oben</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>Welche Art Datei geschrieben wird</translation>
    </message>
    <message>
        <source>Bits of a channel</source>
        <translation>Bits eines Kanals</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>Unterabtastung</translation>
    </message>
    <message>
        <source>By quality</source>
        <translation>Nach Qualität</translation>
    </message>
    <message>
        <source>4:4:4, none</source>
        <translation>4:4:4, keine</translation>
    </message>
    <message>
        <source>4:2:0, halved</source>
        <translation>4:2:0, halbiert</translation>
    </message>
    <message>
        <source>Whether four pixels share one colour (smaller) or have each their own</source>
        <translation>Ob vier Bildpunkte eine Farbe teilen (kleiner) oder jeder seine hat</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Long side or share</source>
        <translation>Lange Seite oder Anteil</translation>
    </message>
    <message>
        <source>The longer side at most, as 2048 px, or a share, as 50 %</source>
        <translation>Die längere Seite höchstens, etwa 2048 px, oder ein Anteil, etwa 50 %</translation>
    </message>
    <message>
        <source>Lanczos in linear light, when all steps are done</source>
        <translation>Lanczos in linearem Licht, nach allen Schritten</translation>
    </message>
    <message>
        <source>Sharpen for output</source>
        <translation>Für die Ausgabe schärfen</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>Convert to</source>
        <translation>Umwandeln in</translation>
    </message>
    <message>
        <source>The photo's own</source>
        <translation>Das des Fotos</translation>
    </message>
    <message>
        <source>Whose numbers the colours of the file are</source>
        <translation>Wessen Zahlen die Farben der Datei sind</translation>
    </message>
    <message>
        <source>Of the photo's</source>
        <translation>Von denen des Fotos</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Alle außer dem Ort behalten</translation>
    </message>
    <message>
        <source>Keep only whose it is</source>
        <translation>Nur behalten, wem es gehört</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keine behalten</translation>
    </message>
    <message>
        <source>Exif, XMP, IPTC and comments</source>
        <translation>Exif, XMP, IPTC und Kommentare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Go on with photos that come into these folders later, until it is cancelled</source>
        <translation>Mit Fotos fortfahren, die später in diese Ordner kommen, bis abgebrochen wird</translation>
    </message>
    <message>
        <source>This photo's steps</source>
        <translation>Schritte dieses Fotos</translation>
    </message>
    <message>
        <source>A preset</source>
        <translation>Eine Vorgabe</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>Ein Rezept</translation>
    </message>
    <message>
        <source>Each photo's own steps</source>
        <translation>Eigene Schritte jedes Fotos</translation>
    </message>
    <message>
        <source>Files that no batch has written, or that were changed since, are left alone without this</source>
        <translation>Dateien, die kein Stapel geschrieben hat oder die seither geändert wurden, bleiben sonst unberührt</translation>
    </message>
    <message>
        <source>Written as each photo is</source>
        <translation>Geschrieben, wie jedes Foto ist</translation>
    </message>
    <message>
        <source>Quality of JPEG and AVIF</source>
        <translation>Qualität von JPEG und AVIF</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Fotos zugleich</translation>
    </message>
    <message>
        <source>Every change holds at once. A dot marks what differs from the default.</source>
        <translation>Jede Änderung gilt sofort. Ein Punkt markiert, was von der Vorgabe abweicht.</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>wanted twice</source>
        <translation>doppelt gewünscht</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Nach Aktion</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Taste</translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation>Ohne Tasten</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Mit anderen</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Gilt in</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>Tasten, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>unter 0</translation>
    </message>
    <message>
        <source>above 1</source>
        <translation>über 1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>gave what is no result of a button</source>
        <translation>gab etwas, das kein Ergebnis eines Knopfs ist</translation>
    </message>
    <message>
        <source>there is no room for {} MB of pixels beside the program ({})</source>
        <translation>für {} MB Bildpunkte ist neben dem Programm kein Platz ({})</translation>
    </message>
    <message>
        <source>sent what is no answer</source>
        <translation>schickte etwas, das keine Antwort ist</translation>
    </message>
    <message>
        <source>its description is no list</source>
        <translation>seine Beschreibung ist keine Liste</translation>
    </message>
    <message>
        <source>raised JobCancelled, and nobody has called it off</source>
        <translation>meldete JobCancelled, und niemand hat es abgesagt</translation>
    </message>
    <message>
        <source>{} bytes, up to {} are allowed</source>
        <translation>{} Bytes, bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>it begins with {}</source>
        <translation>es beginnt mit {}</translation>
    </message>
    <message>
        <source>it answers request {}, not {}</source>
        <translation>es beantwortet die Anfrage {}, nicht {}</translation>
    </message>
    <message>
        <source>{} can't be {}: {}</source>
        <translation>{} kann nicht {} werden: {}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>es gibt sie nicht</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>sie ist geschlossen</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Kontingent des Datenträgers ist erschöpft</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>it would be too large for this disk</source>
        <translation>sie wäre zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>its links go round in a circle</source>
        <translation>die Verknüpfungen laufen im Kreis</translation>
    </message>
    <message>
        <source>it is a pipe, not an ordinary file</source>
        <translation>es ist eine Pipe, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is a device, not an ordinary file</source>
        <translation>es ist ein Gerät, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is a socket, not an ordinary file</source>
        <translation>es ist ein Socket, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it has {} bytes, up to {} are allowed</source>
        <translation>es hat {} Bytes, bis zu {} sind erlaubt</translation>
    </message>
    <message>
        <source>there are {}</source>
        <translation>es gibt {}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>{} is not a folder</source>
        <translation>{} ist kein Ordner</translation>
    </message>
    <message>
        <source>its name has no suffix</source>
        <translation>der Name hat keine Endung</translation>
    </message>
    <message>
        <source>the suffix {} is not known</source>
        <translation>die Endung {} ist nicht bekannt</translation>
    </message>
    <message>
        <source>Kernelroom opens {} and {}</source>
        <translation>Kernelroom öffnet {} und {}</translation>
    </message>
    <message>
        <source>it is a picture of the kind {}, which is not supported</source>
        <translation>es ist ein Bild der Art {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>ein Klang</translation>
    </message>
    <message>
        <source>a document or picture in a ZIP archive</source>
        <translation>ein Dokument oder Bild in einem ZIP-Archiv</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>eine NumPy-Reihe</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>it is a camera raw photo of a kind that LibRaw does not know</source>
        <translation>es ist ein Rohfoto einer Art, die LibRaw nicht kennt</translation>
    </message>
    <message>
        <source>it is a camera raw photo that is damaged or cut off</source>
        <translation>es ist ein beschädigtes oder abgeschnittenes Rohfoto</translation>
    </message>
    <message>
        <source>it is a camera raw photo that is damaged or cut off: its data ends early</source>
        <translation>es ist ein beschädigtes oder abgeschnittenes Rohfoto: die Daten enden zu früh</translation>
    </message>
    <message>
        <source>it is drawn at {} x {} pixels, not at its own {} x {}: the step Draw at size draws it larger</source>
        <translation>sie wird mit {} x {} Bildpunkten gezeichnet, nicht mit ihren eigenen {} x {}: der Schritt „In Größe zeichnen“ zeichnet sie größer</translation>
    </message>
    <message>
        <source>its data ends early: what is missing is black</source>
        <translation>die Daten enden zu früh: was fehlt, ist schwarz</translation>
    </message>
    <message>
        <source>its data ends early: what is missing is black or transparent</source>
        <translation>die Daten enden zu früh: was fehlt, ist schwarz oder durchsichtig</translation>
    </message>
    <message>
        <source>its data ends early: what is missing is coarse or grey</source>
        <translation>die Daten enden zu früh: was fehlt, ist grob oder grau</translation>
    </message>
    <message>
        <source>its data ends early: the lowest {} are missing</source>
        <translation>die Daten enden zu früh: die untersten {} fehlen</translation>
    </message>
    <message>
        <source>{} of its {} rows</source>
        <translation>{} von {} Zeilen</translation>
    </message>
    <message>
        <source>the still picture for programs that know no moving PNG is not opened</source>
        <translation>das Standbild für Programme, die kein bewegtes PNG kennen, wird nicht geöffnet</translation>
    </message>
    <message>
        <source>its frames are damaged: the still picture is opened</source>
        <translation>seine Bilder sind beschädigt: das Standbild wird geöffnet</translation>
    </message>
    <message>
        <source>further frames of a moving AVIF are opened in 8 bit</source>
        <translation>weitere Bilder eines bewegten AVIF werden in 8 Bit geöffnet</translation>
    </message>
    <message>
        <source>the icon has {} pictures: the largest is opened</source>
        <translation>das Symbol hat {} Bilder: das größte wird geöffnet</translation>
    </message>
    <message>
        <source>the JPEG lacks the marker of its end; its picture is whole</source>
        <translation>dem JPEG fehlt die Endmarke; sein Bild ist ganz</translation>
    </message>
    <message>
        <source>its data has faults: parts of the picture may be wrong</source>
        <translation>die Daten haben Fehler: Teile des Bilds können falsch sein</translation>
    </message>
    <message>
        <source>saved selections of Photoshop are left out: {}</source>
        <translation>gespeicherte Auswahlen von Photoshop fallen weg: {}</translation>
    </message>
    <message>
        <source>layers of Photoshop are left out: the flat picture is opened</source>
        <translation>Ebenen von Photoshop fallen weg: das flache Bild wird geöffnet</translation>
    </message>
    <message>
        <source>the file holds no picture but one that is marked as a thumbnail: that is opened</source>
        <translation>die Datei enthält nur ein als Vorschau bezeichnetes Bild: das wird geöffnet</translation>
    </message>
    <message>
        <source>1 further channel (a saved selection or the like) is kept for a saved TIFF</source>
        <translation>1 weiterer Kanal (etwa eine gespeicherte Auswahl) bleibt für ein gespeichertes TIFF erhalten</translation>
    </message>
    <message>
        <source>{} further channels (saved selections or the like) are kept for a saved TIFF</source>
        <translation>{} weitere Kanäle (etwa gespeicherte Auswahlen) bleiben für ein gespeichertes TIFF erhalten</translation>
    </message>
    <message>
        <source>1 further channel (a saved selection or the like) is left out</source>
        <translation>1 weiterer Kanal (etwa eine gespeicherte Auswahl) fällt weg</translation>
    </message>
    <message>
        <source>{} further channels (saved selections or the like) are left out</source>
        <translation>{} weitere Kanäle (etwa gespeicherte Auswahlen) fallen weg</translation>
    </message>
    <message>
        <source>the {} has {} {}: {} is opened</source>
        <translation>{} hat {} {}: {} wird geöffnet</translation>
    </message>
    <message>
        <source>{} has no transparency: the picture was placed on white</source>
        <translation>{} hat keine Transparenz: das Bild wurde auf Weiß gelegt</translation>
    </message>
    <message>
        <source>saved selections are left out: the steps have moved the picture</source>
        <translation>gespeicherte Auswahlen fallen weg: die Schritte haben das Bild bewegt</translation>
    </message>
    <message>
        <source>{} holds {} a channel: the values were rounded</source>
        <translation>{} fasst {} je Kanal: die Werte wurden gerundet</translation>
    </message>
    <message>
        <source>{} is written without the photo's {}</source>
        <translation>{} wird ohne {} des Fotos geschrieben</translation>
    </message>
    <message>
        <source>1 further page or frame</source>
        <translation>1 weitere Seite oder 1 weiteres Bild</translation>
    </message>
    <message>
        <source>{} further pages or frames</source>
        <translation>{} weitere Seiten oder Bilder</translation>
    </message>
    <message>
        <source>{} of the opened file {} not in the saved one</source>
        <translation>{} der geöffneten Datei {} nicht in der gespeicherten</translation>
    </message>
    <message>
        <source>{} is written without the photo's HDR coding (cICP)</source>
        <translation>{} wird ohne die HDR-Kodierung (cICP) des Fotos geschrieben</translation>
    </message>
    <message>
        <source>{} holds no colour profile: other programs take it for sRGB</source>
        <translation>{} enthält kein Farbprofil: andere Programme halten es für sRGB</translation>
    </message>
    <message>
        <source>the photo's profile does not fit {} and is left out</source>
        <translation>das Profil des Fotos passt nicht zu {} und fällt weg</translation>
    </message>
    <message>
        <source>{} may tell of the place and had to be left out</source>
        <translation>{} kann den Ort verraten und musste wegfallen</translation>
    </message>
    <message>
        <source>AVIF does not hold how often its frames are shown</source>
        <translation>AVIF bewahrt nicht, wie oft die Bilder gezeigt werden</translation>
    </message>
    <message>
        <source>WebP joins equal frames: of {} it has {}</source>
        <translation>WebP fasst gleiche Bilder zusammen: von {} hat es {}</translation>
    </message>
    <message>
        <source>GIF has no half transparent pixels: each is clear or opaque</source>
        <translation>GIF hat keine halb durchsichtigen Bildpunkte: jeder ist klar oder deckend</translation>
    </message>
    <message>
        <source>GIF has 256 colours a frame: the nearest of them were taken</source>
        <translation>GIF hat 256 Farben je Bild: die nächsten wurden genommen</translation>
    </message>
    <message>
        <source>it has one kernel for all channels: the first was written</source>
        <translation>es hat einen Kern für alle Kanäle: der erste wurde geschrieben</translation>
    </message>
    <message>
        <source>it has no offset: {} was left out</source>
        <translation>es hat keinen Versatz: {} fiel weg</translation>
    </message>
    <message>
        <source>it does not say that the kernel is to be turned</source>
        <translation>es sagt nicht, dass der Kern zu drehen ist</translation>
    </message>
    <message>
        <source>it does not say that the origin is {},{}</source>
        <translation>es sagt nicht, dass der Ursprung {},{} ist</translation>
    </message>
    <message>
        <source>its origin is fixed: zeros were added around the weights, to {}</source>
        <translation>sein Ursprung ist fest: Nullen kamen um die Gewichte hinzu, bis {}</translation>
    </message>
    <message>
        <source>it has no holes: they were written as 0</source>
        <translation>es hat keine Löcher: sie wurden als 0 geschrieben</translation>
    </message>
    <message>
        <source>it has no border {}: clamp was written</source>
        <translation>es hat keinen Rand {}: clamp wurde geschrieben</translation>
    </message>
    <message>
        <source>it has no border {}: duplicate (clamp) was written</source>
        <translation>es hat keinen Rand {}: duplicate (clamp) wurde geschrieben</translation>
    </message>
    <message>
        <source>it filters transparency its own way: preserveAlpha was written</source>
        <translation>es filtert Transparenz auf eigene Art: preserveAlpha wurde geschrieben</translation>
    </message>
    <message>
        <source>filtered in linear light, as GIMP does</source>
        <translation>in linearem Licht gefiltert, wie GIMP es tut</translation>
    </message>
    <message>
        <source>turned by 180 degrees, as convolve does</source>
        <translation>um 180 Grad gedreht, wie convolve es tut</translation>
    </message>
    <message>
        <source>turned by 180 degrees, as -morphology Convolve does</source>
        <translation>um 180 Grad gedreht, wie -morphology Convolve es tut</translation>
    </message>
    <message>
        <source>give its offset apart: -define convolve:bias={}%</source>
        <translation>den Versatz getrennt angeben: -define convolve:bias={}%</translation>
    </message>
    <message>
        <source>Aseprite rounds weights to 1/256</source>
        <translation>Aseprite rundet Gewichte auf 1/256</translation>
    </message>
    <message>
        <source>on this photo it differs by up to {} levels of 255, {} on average</source>
        <translation>an diesem Foto weicht es um bis zu {} von 255 Stufen ab, im Mittel {}</translation>
    </message>
    <message>
        <source>renderers disagree on bias: it was read as the specification has it</source>
        <translation>Programme deuten bias verschieden: es wurde nach der Spezifikation gelesen</translation>
    </message>
    <message>
        <source>its weights are integers: they differ by up to {} levels</source>
        <translation>seine Gewichte sind ganze Zahlen: sie weichen um bis zu {} Stufen ab</translation>
    </message>
    <message>
        <source>its offset is a whole number of levels: {} for {}</source>
        <translation>sein Versatz ist eine ganze Zahl von Stufen: {} für {}</translation>
    </message>
    <message>
        <source>normalized by its sum where that is not 0, as ImageJ does by default</source>
        <translation>durch die Summe normalisiert, wo sie nicht 0 ist, wie ImageJ es von sich aus tut</translation>
    </message>
    <message>
        <source>switch Normalize off in ImageJ: the divisor is in the weights</source>
        <translation>in ImageJ Normalize ausschalten: der Teiler steckt in den Gewichten</translation>
    </message>
    <message>
        <source>its sides are odd: zeros were added at the right and foot</source>
        <translation>seine Seiten sind ungerade: rechts und unten kamen Nullen hinzu</translation>
    </message>
    <message>
        <source>{} is no number and was read as 0</source>
        <translation>{} ist keine Zahl und wurde als 0 gelesen</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>Dezimalkommas</translation>
    </message>
    <message>
        <source>its offset was read as levels of 255</source>
        <translation>sein Versatz wurde als Stufen von 255 gelesen</translation>
    </message>
    <message>
        <source>its offset counts levels: it was written in levels of 255</source>
        <translation>sein Versatz zählt Stufen: er wurde in Stufen von 255 geschrieben</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Stärke ändern</translation>
    </message>
    <message>
        <source>Change blend {}</source>
        <translation>Mischung {} ändern</translation>
    </message>
    <message>
        <source>Change mask</source>
        <translation>Maske ändern</translation>
    </message>
    <message>
        <source>Name mask</source>
        <translation>Maske benennen</translation>
    </message>
    <message>
        <source>Paint mask</source>
        <translation>Maske malen</translation>
    </message>
    <message>
        <source>Erase from mask</source>
        <translation>Aus Maske radieren</translation>
    </message>
    <message>
        <source>Make mask its own</source>
        <translation>Eigene Maske machen</translation>
    </message>
    <message>
        <source>Open recipe {}</source>
        <translation>Rezept {} öffnen</translation>
    </message>
    <message>
        <source>Open mask {}</source>
        <translation>Maske {} öffnen</translation>
    </message>
    <message>
        <source>Snapshot {}</source>
        <translation>Schnappschuss {}</translation>
    </message>
    <message>
        <source>Return to {}</source>
        <translation>Zurück zu {}</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Now without {}</source>
        <translation>Jetzt ohne {}</translation>
    </message>
    <message>
        <source>Replace {} by {}</source>
        <translation>{} durch {} ersetzen</translation>
    </message>
    <message>
        <source>Duplicate {}</source>
        <translation>{} duplizieren</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>{} löschen</translation>
    </message>
    <message>
        <source>Move {}</source>
        <translation>{} verschieben</translation>
    </message>
    <message>
        <source>Rename {}</source>
        <translation>{} umbenennen</translation>
    </message>
    <message>
        <source>{} steps</source>
        <translation>{} Schritte</translation>
    </message>
    <message>
        <source>{} values</source>
        <translation>{} Werte</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} Gewichte</translation>
    </message>
    <message>
        <source>Add {} to mask</source>
        <translation>{} zur Maske hinzufügen</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <source>Add result of {} to mask</source>
        <translation>Ergebnis von {} zur Maske hinzufügen</translation>
    </message>
    <message>
        <source>Remove {} from mask</source>
        <translation>{} aus der Maske entfernen</translation>
    </message>
    <message>
        <source>Change {} of mask</source>
        <translation>{} der Maske ändern</translation>
    </message>
    <message>
        <source>Draw {} in mask</source>
        <translation>{} in die Maske zeichnen</translation>
    </message>
    <message>
        <source>Draw {}</source>
        <translation>{} zeichnen</translation>
    </message>
    <message>
        <source>Take a point of {} away</source>
        <translation>Punkt von {} wegnehmen</translation>
    </message>
    <message>
        <source>Pick {}</source>
        <translation>{} wählen</translation>
    </message>
    <message>
        <source>Turn {} into a kernel</source>
        <translation>{} in einen Kern verwandeln</translation>
    </message>
    <message>
        <source>Paste {}</source>
        <translation>{} einfügen</translation>
    </message>
    <message>
        <source>Press {}</source>
        <translation>{} drücken</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{} benutzen</translation>
    </message>
    <message>
        <source>Use compared kernel</source>
        <translation>Verglichenen Kern benutzen</translation>
    </message>
    <message>
        <source>Make {}</source>
        <translation>{} machen</translation>
    </message>
    <message>
        <source>Make {} again</source>
        <translation>{} wieder machen</translation>
    </message>
    <message>
        <source>Turn {} round</source>
        <translation>{} umkehren</translation>
    </message>
    <message>
        <source>Straighten the curve {}</source>
        <translation>Kurve {} begradigen</translation>
    </message>
    <message>
        <source>Change the curve {}</source>
        <translation>Kurve {} ändern</translation>
    </message>
    <message>
        <source>Edit cell ({}, {})</source>
        <translation>Zelle ({}, {}) bearbeiten</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Change cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <source>Change cells</source>
        <translation>Zellen ändern</translation>
    </message>
    <message>
        <source>Fill cells</source>
        <translation>Zellen füllen</translation>
    </message>
    <message>
        <source>Fill by formula</source>
        <translation>Nach Formel füllen</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>Zellen ausschneiden</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Drag cell</source>
        <translation>Zelle ziehen</translation>
    </message>
    <message>
        <source>Paste kernel</source>
        <translation>Kern einfügen</translation>
    </message>
    <message>
        <source>Move origin</source>
        <translation>Ursprung verschieben</translation>
    </message>
    <message>
        <source>Resize kernel</source>
        <translation>Größe des Kerns ändern</translation>
    </message>
    <message>
        <source>Change divisor</source>
        <translation>Teiler ändern</translation>
    </message>
    <message>
        <source>Change offset</source>
        <translation>Versatz ändern</translation>
    </message>
    <message>
        <source>Switch normalize</source>
        <translation>Normalisieren umschalten</translation>
    </message>
    <message>
        <source>Keep the numbers</source>
        <translation>Zahlen behalten</translation>
    </message>
    <message>
        <source>Scale the weights</source>
        <translation>Gewichte skalieren</translation>
    </message>
    <message>
        <source>Add kernel</source>
        <translation>Kern hinzufügen</translation>
    </message>
    <message>
        <source>Remove kernel</source>
        <translation>Kern entfernen</translation>
    </message>
    <message>
        <source>Clear plane</source>
        <translation>Ebene leeren</translation>
    </message>
    <message>
        <source>Compose with {}</source>
        <translation>Mit {} verketten</translation>
    </message>
    <message>
        <source>Take kernel {}</source>
        <translation>Kern {} nehmen</translation>
    </message>
    <message>
        <source>Take a part of the photo farther {}</source>
        <translation>Einen Teil des Fotos weiter {} nehmen</translation>
    </message>
    <message>
        <source>Change ratio</source>
        <translation>Verhältnis ändern</translation>
    </message>
    <message>
        <source>Swap ratio</source>
        <translation>Verhältnis tauschen</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation>Foto drehen</translation>
    </message>
    <message>
        <source>Flip the photo</source>
        <translation>Foto spiegeln</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>half turn</source>
        <translation>halbe Drehung</translation>
    </message>
    <message>
        <source>Whole mask</source>
        <translation>Ganze Maske</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>die Maske</translation>
    </message>
    <message>
        <source>this item</source>
        <translation>dieses Element</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Linear gradient</source>
        <translation>Linearer Verlauf</translation>
    </message>
    <message>
        <source>Radial gradient</source>
        <translation>Radialer Verlauf</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Fügt hinzu</translation>
    </message>
    <message>
        <source>Intersects</source>
        <translation>Schneidet</translation>
    </message>
    <message>
        <source>Subtracts</source>
        <translation>Zieht ab</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>How much of it is full; braces change it</source>
        <translation>Wie viel davon voll ist; geschweifte Klammern ändern es</translation>
    </message>
    <message>
        <source>How much a stroke paints</source>
        <translation>Wie viel ein Strich malt</translation>
    </message>
    <message>
        <source>Across; [ and ] change it</source>
        <translation>Durchmesser; [ und ] ändern ihn</translation>
    </message>
    <message>
        <source>Mask shown in red · O hides it · Alt shows it alone</source>
        <translation>Maske in Rot · O verbirgt sie · Alt zeigt sie allein</translation>
    </message>
    <message>
        <source>Mask shown in grey · O shows the photo</source>
        <translation>Maske in Grau · O zeigt das Foto</translation>
    </message>
    <message>
        <source>Mask hidden · O shows it</source>
        <translation>Maske verborgen · O zeigt sie</translation>
    </message>
    <message>
        <source>Fades in</source>
        <translation>Blendet ein</translation>
    </message>
    <message>
        <source>Full from</source>
        <translation>Voll ab</translation>
    </message>
    <message>
        <source>Full to</source>
        <translation>Voll bis</translation>
    </message>
    <message>
        <source>Gone at</source>
        <translation>Weg bei</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>Halbe Breite</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>Halbe Höhe</translation>
    </message>
    <message>
        <source>Full inside</source>
        <translation>Innen voll</translation>
    </message>
    <message>
        <source>Nothing to</source>
        <translation>Nichts bis</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>What the mask is full near</source>
        <translation>In dessen Nähe die Maske voll ist</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How the result is laid over what lies below</source>
        <translation>Wie das Ergebnis über das darunter gelegt wird</translation>
    </message>
    <message>
        <source>How much of the result is seen</source>
        <translation>Wie viel vom Ergebnis zu sehen ist</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert</translation>
    </message>
    <message>
        <source>Single channels, or only how light colours are</source>
        <translation>Einzelne Kanäle, oder nur, wie hell Farben sind</translation>
    </message>
    <message>
        <source>The channels that the step changes</source>
        <translation>Die Kanäle, die der Schritt ändert</translation>
    </message>
    <message>
        <source>Lightness (CIE L*)</source>
        <translation>Helligkeit (CIE L*)</translation>
    </message>
    <message>
        <source>Luma (BT.601)</source>
        <translation>Luma (BT.601)</translation>
    </message>
    <message>
        <source>Largest channel</source>
        <translation>Größter Kanal</translation>
    </message>
    <message>
        <source>Copy mask of</source>
        <translation>Maske kopieren von</translation>
    </message>
    <message>
        <source>Use mask of</source>
        <translation>Maske benutzen von</translation>
    </message>
    <message>
        <source>Select this step and show its form</source>
        <translation>Diesen Schritt wählen und sein Formular zeigen</translation>
    </message>
    <message>
        <source>Another kernel, and what can be done with this one</source>
        <translation>Ein anderer Kern, und was sich mit diesem tun lässt</translation>
    </message>
    <message>
        <source>B minus A</source>
        <translation>B minus A</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Tiefenweise</translation>
    </message>
    <message>
        <source>Sum of the products</source>
        <translation>Summe der Produkte</translation>
    </message>
    <message>
        <source>÷ divisor {}</source>
        <translation>÷ Teiler {}</translation>
    </message>
    <message>
        <source>+ offset</source>
        <translation>+ Versatz</translation>
    </message>
    <message>
        <source>ReLU: cut below 0</source>
        <translation>ReLU: unter 0 abgeschnitten</translation>
    </message>
    <message>
        <source>cut below 0</source>
        <translation>unter 0 abgeschnitten</translation>
    </message>
    <message>
        <source>without its sign</source>
        <translation>ohne Vorzeichen</translation>
    </message>
    <message>
        <source>{} hatched: {}</source>
        <translation>{} schraffiert: {}</translation>
    </message>
    <message>
        <source>0 outside the picture</source>
        <translation>0 außerhalb des Bilds</translation>
    </message>
    <message>
        <source>the edge repeated</source>
        <translation>der Rand wiederholt</translation>
    </message>
    <message>
        <source>mirrored with the edge</source>
        <translation>gespiegelt mit dem Rand</translation>
    </message>
    <message>
        <source>mirrored about the edge</source>
        <translation>am Rand gespiegelt</translation>
    </message>
    <message>
        <source>from the other side</source>
        <translation>von der anderen Seite</translation>
    </message>
    <message>
        <source>the engine's own float</source>
        <translation>die Gleitkommazahl der Maschine</translation>
    </message>
    <message>
        <source>The kernel covers {}×{} pixels, and there are {}×{}</source>
        <translation>Der Kern deckt {}×{} Bildpunkte, und es gibt {}×{}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>wird</translation>
    </message>
    <message>
        <source>are</source>
        <translation>werden</translation>
    </message>
    <message>
        <source>padding {}, {}</source>
        <translation>Auffüllung {}, {}</translation>
    </message>
    <message>
        <source>padding {}, {} down and {}, {} across</source>
        <translation>Auffüllung {}, {} senkrecht und {}, {} waagerecht</translation>
    </message>
    <message>
        <source>crop {}×{}</source>
        <translation>Ausschnitt {}×{}</translation>
    </message>
    <message>
        <source>Kernel of the step, {}×{}</source>
        <translation>Kern des Schritts, {}×{}</translation>
    </message>
    <message>
        <source>The step has no kernel</source>
        <translation>Der Schritt hat keinen Kern</translation>
    </message>
    <message>
        <source>Edge at 45°</source>
        <translation>Kante bei 45°</translation>
    </message>
    <message>
        <source>Mean 3×3</source>
        <translation>Mittel 3×3</translation>
    </message>
    <message>
        <source>Binomial 5×5</source>
        <translation>Binomial 5×5</translation>
    </message>
    <message>
        <source>Add layer {}</source>
        <translation>Schicht {} addieren</translation>
    </message>
    <message>
        <source>Add the picture</source>
        <translation>Bild addieren</translation>
    </message>
    <message>
        <source>{} groups</source>
        <translation>{} Gruppen</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>Absolutwert</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>sieht</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>beginnt bei</translation>
    </message>
    <message>
        <source>Learned so far</source>
        <translation>Bisher gelernt</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was übrig bleibt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>larger than this</source>
        <translation>größer als dies</translation>
    </message>
    <message>
        <source>Lines of which slope stay sharp?</source>
        <translation>Linien welcher Neigung bleiben scharf?</translation>
    </message>
    <message>
        <source>smears upwards to the right</source>
        <translation>verwischt nach rechts oben</translation>
    </message>
    <message>
        <source>smears downwards to the right</source>
        <translation>verwischt nach rechts unten</translation>
    </message>
    <message>
        <source>smears from side to side</source>
        <translation>verwischt von Seite zu Seite</translation>
    </message>
    <message>
        <source>smears from top to bottom</source>
        <translation>verwischt von oben nach unten</translation>
    </message>
    <message>
        <source>Are level edges still sharp?</source>
        <translation>Sind waagerechte Kanten noch scharf?</translation>
    </message>
    <message>
        <source>Are upright edges still sharp?</source>
        <translation>Sind senkrechte Kanten noch scharf?</translation>
    </message>
    <message>
        <source>blurs alike in all directions, with a soft edge</source>
        <translation>zeichnet in allen Richtungen gleich weich, mit sanftem Rand</translation>
    </message>
    <message>
        <source>Do small lights become soft spots, or disks?</source>
        <translation>Werden kleine Lichter zu weichen Flecken oder zu Scheiben?</translation>
    </message>
    <message>
        <source>blurs to disks, as a lens out of focus</source>
        <translation>macht Scheiben, wie ein Objektiv außerhalb des Fokus</translation>
    </message>
    <message>
        <source>blurs only a little: the mean of 3×3 pixels</source>
        <translation>zeichnet nur wenig weich: das Mittel von 3×3 Bildpunkten</translation>
    </message>
    <message>
        <source>Is fine texture still there?</source>
        <translation>Ist feine Textur noch da?</translation>
    </message>
    <message>
        <source>blurs to squares: the mean of 11×11 pixels</source>
        <translation>macht Quadrate: das Mittel von 11×11 Bildpunkten</translation>
    </message>
    <message>
        <source>Does the blur have corners?</source>
        <translation>Hat die Unschärfe Ecken?</translation>
    </message>
    <message>
        <source>Which edges are left?</source>
        <translation>Welche Kanten bleiben?</translation>
    </message>
    <message>
        <source>keeps what changes from left to right</source>
        <translation>behält, was sich von links nach rechts ändert</translation>
    </message>
    <message>
        <source>keeps what changes from top to bottom</source>
        <translation>behält, was sich von oben nach unten ändert</translation>
    </message>
    <message>
        <source>keeps fine detail of all directions, with thin double lines</source>
        <translation>behält feine Einzelheiten aller Richtungen, mit dünnen Doppellinien</translation>
    </message>
    <message>
        <source>Are edges one line or two?</source>
        <translation>Sind Kanten eine Linie oder zwei?</translation>
    </message>
    <message>
        <source>Is one side of edges lit?</source>
        <translation>Ist eine Seite der Kanten beleuchtet?</translation>
    </message>
    <message>
        <source>keeps the photo and lights it from a corner</source>
        <translation>behält das Foto und beleuchtet es aus einer Ecke</translation>
    </message>
    <message>
        <source>Do edges have bright rims?</source>
        <translation>Haben Kanten helle Säume?</translation>
    </message>
    <message>
        <source>raises what differs from its neighbours</source>
        <translation>hebt, was von den Nachbarn abweicht</translation>
    </message>
    <message>
        <source>Compare a corner of both pictures.</source>
        <translation>Eine Ecke beider Bilder vergleichen.</translation>
    </message>
    <message>
        <source>leaves each pixel as it is</source>
        <translation>lässt jeden Bildpunkt, wie er ist</translation>
    </message>
    <message>
        <source>Compare where things are at the edges.</source>
        <translation>Vergleichen, wo die Dinge am Rand liegen.</translation>
    </message>
    <message>
        <source>moves the photo by 6 pixels</source>
        <translation>verschiebt das Foto um 6 Bildpunkte</translation>
    </message>
    <message>
        <source>up right</source>
        <translation>hinauf rechts</translation>
    </message>
    <message>
        <source>down right</source>
        <translation>hinab rechts</translation>
    </message>
    <message>
        <source>round, soft</source>
        <translation>rund, weich</translation>
    </message>
    <message>
        <source>round, hard</source>
        <translation>rund, hart</translation>
    </message>
    <message>
        <source>small mean</source>
        <translation>kleines Mittel</translation>
    </message>
    <message>
        <source>large mean</source>
        <translation>großes Mittel</translation>
    </message>
    <message>
        <source>edges across</source>
        <translation>Kanten quer</translation>
    </message>
    <message>
        <source>edges down</source>
        <translation>Kanten längs</translation>
    </message>
    <message>
        <source>Zone plate</source>
        <translation>Zonenplatte</translation>
    </message>
    <message>
        <source>Slanted edge</source>
        <translation>Schräge Kante</translation>
    </message>
    <message>
        <source>Siemens star</source>
        <translation>Siemensstern</translation>
    </message>
    <message>
        <source>encoded from linear light</source>
        <translation>aus linearem Licht kodiert</translation>
    </message>
    <message>
        <source>without alpha</source>
        <translation>ohne Alpha</translation>
    </message>
    <message>
        <source>only {}</source>
        <translation>nur {}</translation>
    </message>
    <message>
        <source>at an opacity of {}</source>
        <translation>mit Deckkraft {}</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>Summe der Produkte</translation>
    </message>
    <message>
        <source>{} left as before</source>
        <translation>{} wie zuvor</translation>
    </message>
    <message>
        <source>cut to 0..1</source>
        <translation>auf 0..1 begrenzt</translation>
    </message>
    <message>
        <source>rounded to 8 bits</source>
        <translation>auf 8 Bit gerundet</translation>
    </message>
    <message>
        <source>sum of the weights</source>
        <translation>Summe der Gewichte</translation>
    </message>
    <message>
        <source>alpha by the weights over their sum</source>
        <translation>Alpha nach Gewichten durch ihre Summe</translation>
    </message>
    <message>
        <source>alpha kept</source>
        <translation>Alpha bleibt</translation>
    </message>
    <message>
        <source>÷ alpha under the kernel</source>
        <translation>÷ Alpha unter dem Kern</translation>
    </message>
    <message>
        <source>+ offset × alpha</source>
        <translation>+ Versatz × Alpha</translation>
    </message>
    <message>
        <source>cut to 0..1, and ÷ it</source>
        <translation>auf 0..1 begrenzt, und ÷ das</translation>
    </message>
    <message>
        <source>in an 8-bit file</source>
        <translation>in einer 8-Bit-Datei</translation>
    </message>
    <message>
        <source>their sizes differ: {} pixels</source>
        <translation>ihre Größen unterscheiden sich: {} Bildpunkte</translation>
    </message>
    <message>
        <source>their channels differ: {} and {}</source>
        <translation>ihre Kanäle unterscheiden sich: {} und {}</translation>
    </message>
    <message>
        <source>their depths differ: {} and {}</source>
        <translation>ihre Tiefen unterscheiden sich: {} und {}</translation>
    </message>
    <message>
        <source>{}: off by {} levels on {}, {} at most.</source>
        <translation>{}: um {} Stufen daneben an {}, höchstens {}.</translation>
    </message>
    <message>
        <source>Cheaper: {}</source>
        <translation>Billiger: {}</translation>
    </message>
    <message>
        <source>Exact kernel</source>
        <translation>Genauer Kern</translation>
    </message>
    <message>
        <source>Reduced on {}</source>
        <translation>Verringert an {}</translation>
    </message>
    <message>
        <source>Sharpens what is blurred by {}; MTF50 rises {} times.</source>
        <translation>Schärft, was durch {} unscharf ist; MTF50 steigt auf das {}-Fache.</translation>
    </message>
    <message>
        <source>Measured from {}</source>
        <translation>Gemessen an {}</translation>
    </message>
    <message>
        <source>Against the blur of {}</source>
        <translation>Gegen die Unschärfe von {}</translation>
    </message>
    <message>
        <source>Takes back {} by rounds that go by what the photo most likely was.</source>
        <translation>Nimmt {} in Runden zurück, die danach gehen, was das Foto am ehesten war.</translation>
    </message>
    <message>
        <source>Blur of {}</source>
        <translation>Unschärfe von {}</translation>
    </message>
    <message>
        <source>a disk of radius {} px</source>
        <translation>eine Scheibe vom Radius {} px</translation>
    </message>
    <message>
        <source>a line of {} px at {}°</source>
        <translation>eine Linie von {} px bei {}°</translation>
    </message>
    <message>
        <source>a Gaussian of sigma {} px</source>
        <translation>eine Gauß-Funktion mit Sigma {} px</translation>
    </message>
    <message>
        <source>geometric change</source>
        <translation>geometrische Änderung</translation>
    </message>
    <message>
        <source>This is no convolution: it is a geometric change, {}.</source>
        <translation>Das ist keine Faltung: es ist eine geometrische Änderung, {}.</translation>
    </message>
    <message>
        <source>Measured from {} and {}: R² {}, {} equal</source>
        <translation>Gemessen an {} und {}: R² {}, {} gleich</translation>
    </message>
    <message>
        <source>Kernel of {}</source>
        <translation>Kern von {}</translation>
    </message>
    <message>
        <source>A part of the picture</source>
        <translation>Ein Teil des Bilds</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>as bright as it is</source>
        <translation>so hell, wie es ist</translation>
    </message>
    <message>
        <source>of sum 1</source>
        <translation>mit Summe 1</translation>
    </message>
    <message>
        <source>{} {} as a kernel {}.</source>
        <translation>{} {} als Kern {}.</translation>
    </message>
    <message>
        <source>any weights</source>
        <translation>beliebige Gewichte</translation>
    </message>
    <message>
        <source>whole over 16</source>
        <translation>ganz durch 16</translation>
    </message>
    <message>
        <source>whole over 64</source>
        <translation>ganz durch 64</translation>
    </message>
    <message>
        <source>whole over 256</source>
        <translation>ganz durch 256</translation>
    </message>
    <message>
        <source>whole over 1024</source>
        <translation>ganz durch 1024</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>wie es kommt</translation>
    </message>
    <message>
        <source>sum 1</source>
        <translation>Summe 1</translation>
    </message>
    <message>
        <source>rotational 4</source>
        <translation>drehsymmetrisch 4</translation>
    </message>
    <message>
        <source>rotational 8</source>
        <translation>drehsymmetrisch 8</translation>
    </message>
    <message>
        <source>rank {}</source>
        <translation>Rang {}</translation>
    </message>
    <message>
        <source>1 tap</source>
        <translation>1 Gewicht</translation>
    </message>
    <message>
        <source>{} taps</source>
        <translation>{} Gewichte</translation>
    </message>
    <message>
        <source>{}, whole over {}</source>
        <translation>{}, ganz durch {}</translation>
    </message>
    <message>
        <source>Frequency response {}, by {}.</source>
        <translation>Frequenzgang {}, nach {}.</translation>
    </message>
    <message>
        <source>Wished for, on {}</source>
        <translation>Gewünscht, an {}</translation>
    </message>
    <message>
        <source>it is a median filter, or near to one of {}x{}</source>
        <translation>es ist ein Medianfilter oder nahe an einem mit {}x{}</translation>
    </message>
    <message>
        <source>it is a kernel with a tone curve after it: the curve bends what a kernel gives</source>
        <translation>es ist ein Kern mit einer Tonwertkurve danach: die Kurve biegt, was ein Kern ergibt</translation>
    </message>
    <message>
        <source>it is a tone curve: each value becomes another, whatever lies around it</source>
        <translation>es ist eine Tonwertkurve: jeder Wert wird ein anderer, was auch darum liegt</translation>
    </message>
    <message>
        <source>it is a change of colour that mixes the channels, whatever lies around</source>
        <translation>es ist eine Farbänderung, die Kanäle mischt, was auch darum liegt</translation>
    </message>
    <message>
        <source>One kernel across the channels explains it: {} of the bytes come out equal.</source>
        <translation>Ein Kernel über die Kanäle hinweg erklärt es: {} der Bytes kommen gleich heraus.</translation>
    </message>
    <message>
        <source>A kernel for each colour explains it: what is left is no more than the JPEG itself took away.</source>
        <translation>Ein Kernel für jede Farbe erklärt es: Was übrig bleibt, ist nicht mehr, als das JPEG selbst weggenommen hat.</translation>
    </message>
    <message>
        <source>A kernel for each colour explains it: every byte comes out equal.</source>
        <translation>Ein Kernel für jede Farbe erklärt es: Jedes Byte kommt gleich heraus.</translation>
    </message>
    <message>
        <source>A kernel for each colour explains it: {} of the bytes come out equal.</source>
        <translation>Ein Kernel für jede Farbe erklärt es: {} der Bytes kommen gleich heraus.</translation>
    </message>
    <message>
        <source>A kernel for each colour explains it: {} of the bytes come out equal, and the rest are off by {} at most, as where a program rounds several times.</source>
        <translation>Ein Kernel für jede Farbe erklärt es: {} der Bytes kommen gleich heraus, die übrigen weichen um höchstens {} ab, wie wo ein Programm mehrmals rundet.</translation>
    </message>
    <message>
        <source>it is a geometric change: parts of the picture moved apart by up to {} px, as by a turn, a stretch or a lens correction</source>
        <translation>es ist eine geometrische Änderung: Teile des Bilds rückten um bis zu {} px auseinander, wie bei Drehung, Streckung oder Linsenkorrektur</translation>
    </message>
    <message>
        <source>it takes the {} of the neighbours, as morphology does</source>
        <translation>es nimmt {} der Nachbarn, wie es Morphologie tut</translation>
    </message>
    <message>
        <source>it is morphology: {} {}</source>
        <translation>es ist Morphologie: {} {}</translation>
    </message>
    <message>
        <source>it is a bilateral filter or one like it: it smooths, but keeps edges</source>
        <translation>es ist ein bilateraler Filter oder ein ähnlicher: er glättet, behält aber Kanten</translation>
    </message>
    <message>
        <source>it is a change of local contrast: the gain differs from place to place</source>
        <translation>es ist eine Änderung des lokalen Kontrasts: die Verstärkung ist von Ort zu Ort verschieden</translation>
    </message>
    <message>
        <source>it is a bilateral filter's kin: it smooths small detail and keeps edges</source>
        <translation>es ist mit einem bilateralen Filter verwandt: es glättet kleine Einzelheiten und behält Kanten</translation>
    </message>
    <message>
        <source>it is a change of local contrast: small detail is raised more than edges</source>
        <translation>es ist eine Änderung des lokalen Kontrasts: kleine Einzelheiten werden mehr gehoben als Kanten</translation>
    </message>
    <message>
        <source>no kernel explains it: a kernel leaves differences of {} levels, most of them where much goes on</source>
        <translation>kein Kern erklärt es: ein Kern lässt Unterschiede von {} Stufen, die meisten, wo viel los ist</translation>
    </message>
    <message>
        <source>This is no convolution: {}.</source>
        <translation>Das ist keine Faltung: {}.</translation>
    </message>
    <message>
        <source>This is no convolution</source>
        <translation>Das ist keine Faltung</translation>
    </message>
    <message>
        <source>This is a convolution</source>
        <translation>Das ist eine Faltung</translation>
    </message>
    <message>
        <source>One kernel explains it: what is left is no more than the JPEG itself took away.</source>
        <translation>Ein Kern erklärt es: was bleibt, ist nicht mehr, als das JPEG selbst wegnahm.</translation>
    </message>
    <message>
        <source>One kernel explains it: every byte comes out equal.</source>
        <translation>Ein Kern erklärt es: jedes Byte kommt gleich heraus.</translation>
    </message>
    <message>
        <source>One kernel explains it: {} of the bytes come out equal.</source>
        <translation>Ein Kern erklärt es: {} der Bytes kommen gleich heraus.</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <source>A straight edge</source>
        <translation>Eine gerade Kante</translation>
    </message>
    <message>
        <source>The spectrum</source>
        <translation>Das Spektrum</translation>
    </message>
    <message>
        <source>Edge or spectrum</source>
        <translation>Kante oder Spektrum</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>Bildpunkt für Bildpunkt</translation>
    </message>
    <message>
        <source>With the kernel</source>
        <translation>Mit dem Kern</translation>
    </message>
    <message>
        <source>Contrast by frequency</source>
        <translation>Kontrast nach Frequenz</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>MTF50, cycles a pixel</source>
        <translation>MTF50, Perioden je Bildpunkt</translation>
    </message>
    <message>
        <source>MTF10, cycles a pixel</source>
        <translation>MTF10, Perioden je Bildpunkt</translation>
    </message>
    <message>
        <source>MTF50 with the kernel</source>
        <translation>MTF50 mit dem Kern</translation>
    </message>
    <message>
        <source>This photo is sharp</source>
        <translation>Dieses Foto ist scharf</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Billiger</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Error by sums a pixel</source>
        <translation>Fehler nach Summen je Bildpunkt</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Error on this photo</source>
        <translation>Fehler an diesem Foto</translation>
    </message>
    <message>
        <source>The edited step has no kernel: choose one that has, then open this page again.</source>
        <translation>Der bearbeitete Schritt hat keinen Kern: einen wählen, der einen hat, dann diese Seite wieder öffnen.</translation>
    </message>
    <message>
        <source>Drag the slider: what each saves and changes is measured on this photo.</source>
        <translation>Den Regler ziehen: was jeder spart und ändert, wird an diesem Foto gemessen.</translation>
    </message>
    <message>
        <source>levels of error, on the mean</source>
        <translation>Stufen Fehler, im Mittel</translation>
    </message>
    <message>
        <source>greatest difference</source>
        <translation>größter Unterschied</translation>
    </message>
    <message>
        <source>Taps that are not 0</source>
        <translation>Gewichte, die nicht 0 sind</translation>
    </message>
    <message>
        <source>taps that are not 0</source>
        <translation>Gewichte, die nicht 0 sind</translation>
    </message>
    <message>
        <source>Sums a pixel, whole ones count ¾</source>
        <translation>Summen je Bildpunkt, ganze zählen ¾</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Billig</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>Low-pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <source>High-pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Wanted gain</source>
        <translation>Gewünschte Verstärkung</translation>
    </message>
    <message>
        <source>What is left, by size</source>
        <translation>Was übrig bleibt, nach Größe</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>share of the variance</source>
        <translation>Anteil der Varianz</translation>
    </message>
    <message>
        <source>Differ by one level or less</source>
        <translation>Um höchstens eine Stufe verschieden</translation>
    </message>
    <message>
        <source>Left where little goes on</source>
        <translation>Rest, wo wenig los ist</translation>
    </message>
    <message>
        <source>Left where much goes on</source>
        <translation>Rest, wo viel los ist</translation>
    </message>
    <message>
        <source>At an end of the range, left out</source>
        <translation>Am Ende des Bereichs, weggelassen</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>Summe der Gewichte</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>one a channel</source>
        <translation>einer je Kanal</translation>
    </message>
    <message>
        <source>After − found</source>
        <translation>Nachher − gefunden</translation>
    </message>
    <message>
        <source>R² · 1 is all explained</source>
        <translation>R² · 1 ist ganz erklärt</translation>
    </message>
    <message>
        <source>of the bytes equal</source>
        <translation>der Bytes gleich</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>größter Unterschied</translation>
    </message>
    <message>
        <source>Photo, pixel by pixel</source>
        <translation>Foto, Bildpunkt für Bildpunkt</translation>
    </message>
    <message>
        <source>A point of light becomes this shape, in linear light.</source>
        <translation>Ein Lichtpunkt wird zu dieser Form, in linearem Licht.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Gains of the kernel</source>
        <translation>Verstärkungen des Kerns</translation>
    </message>
    <message>
        <source>Put it in the place of the kernel that is edited</source>
        <translation>An die Stelle des bearbeiteten Kerns setzen</translation>
    </message>
    <message>
        <source>Add it as one more step of this photo</source>
        <translation>Als weiteren Schritt dieses Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Keep it among your presets, with where it is from</source>
        <translation>Mit seiner Herkunft unter den eigenen Vorgaben behalten</translation>
    </message>
    <message>
        <source>McClellan's transform</source>
        <translation>McClellan-Transformation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Entlang einer Linie</translation>
    </message>
    <message>
        <source>The handle on the spectrum turns it. Dashed: the gain of the true one.</source>
        <translation>Der Griff am Spektrum dreht es. Gestrichelt: die Verstärkung des wahren.</translation>
    </message>
    <message>
        <source>greatest error of gain</source>
        <translation>größter Fehler der Verstärkung</translation>
    </message>
    <message>
        <source>Sobel pair</source>
        <translation>Sobel-Paar</translation>
    </message>
    <message>
        <source>Laplacian pyramid</source>
        <translation>Laplace-Pyramide</translation>
    </message>
    <message>
        <source>the difference across and down, smoothed along the edge</source>
        <translation>der Unterschied waagerecht und senkrecht, entlang der Kante geglättet</translation>
    </message>
    <message>
        <source>differences across, down and diagonal of {} levels, and the mean</source>
        <translation>Unterschiede waagerecht, senkrecht und diagonal in {} Stufen, und das Mittel</translation>
    </message>
    <message>
        <source>{} kernels {}×{} by chance, of norm 1, the same each time</source>
        <translation>{} zufällige Kerne {}×{} mit Norm 1, jedes Mal dieselben</translation>
    </message>
    <message>
        <source>{} levels of detail, fine to coarse, and the blur that is left</source>
        <translation>{} Stufen von Einzelheiten, fein bis grob, und die Unschärfe, die bleibt</translation>
    </message>
    <message>
        <source>bases of a Gaussian's derivatives G1, G2 and G2's quadrature H2: sums give any angle</source>
        <translation>Basen der Ableitungen G1, G2 einer Gauß-Funktion und der Quadratur H2 von G2: Summen ergeben jeden Winkel</translation>
    </message>
    <message>
        <source>waves of 8 directions and 3 lengths, 15×15, of zero sum</source>
        <translation>Wellen in 8 Richtungen und 3 Längen, 15×15, mit Summe null</translation>
    </message>
    <message>
        <source>edges and bars of 3 scales and 6 directions, 8 rings, 4 blobs, 49×49</source>
        <translation>Kanten und Balken in 3 Größen und 6 Richtungen, 8 Ringe, 4 Flecken, 49×49</translation>
    </message>
    <message>
        <source>the 38 filters of MR8: edges and bars of 3 scales and 6 directions, a blob, a ring, 49×49</source>
        <translation>die 38 Filter von MR8: Kanten und Balken in 3 Größen und 6 Richtungen, ein Fleck, ein Ring, 49×49</translation>
    </message>
    <message>
        <source>products of level, edge, spot, wave and ripple: a column's name, then a row's</source>
        <translation>Produkte aus Ebene, Kante, Fleck, Welle und Kräuselung: erst der Name der Spalte, dann der Zeile</translation>
    </message>
    <message>
        <source>The file says nothing of the photo but its size</source>
        <translation>Die Datei sagt vom Foto nichts außer der Größe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} Bildpunkte</translation>
    </message>
    <message>
        <source>{}, {} a channel</source>
        <translation>{}, {} je Kanal</translation>
    </message>
    <message>
        <source>{} pixels an inch</source>
        <translation>{} Bildpunkte je Zoll</translation>
    </message>
    <message>
        <source>RGB and alpha</source>
        <translation>RGB und Alpha</translation>
    </message>
    <message>
        <source>grey and alpha</source>
        <translation>Grau und Alpha</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>{} numbers</source>
        <translation>{} Zahlen</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} Bytes</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>not kept when saved</source>
        <translation>wird beim Speichern nicht behalten</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Rendering-Intent</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Bit je Wert</translation>
    </message>
    <message>
        <source>Image height</source>
        <translation>Bildhöhe</translation>
    </message>
    <message>
        <source>Image width</source>
        <translation>Bildbreite</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>Kamerahersteller</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>Kameramodell</translation>
    </message>
    <message>
        <source>Resolution across</source>
        <translation>Auflösung waagerecht</translation>
    </message>
    <message>
        <source>Resolution down</source>
        <translation>Auflösung senkrecht</translation>
    </message>
    <message>
        <source>Resolution unit</source>
        <translation>Einheit der Auflösung</translation>
    </message>
    <message>
        <source>Samples per pixel</source>
        <translation>Werte je Bildpunkt</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Weißpunkt</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>Exposure program</source>
        <translation>Belichtungsprogramm</translation>
    </message>
    <message>
        <source>Exif version</source>
        <translation>Exif-Version</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Digitized on</source>
        <translation>Digitalisiert am</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Exposure bias</source>
        <translation>Belichtungskorrektur</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Brennweite</translation>
    </message>
    <message>
        <source>Focal length, 35 mm</source>
        <translation>Brennweite, 35 mm</translation>
    </message>
    <message>
        <source>Light source</source>
        <translation>Lichtquelle</translation>
    </message>
    <message>
        <source>Maker's note</source>
        <translation>Herstellernotiz</translation>
    </message>
    <message>
        <source>Fraction of a second</source>
        <translation>Sekundenbruchteil</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>Farbraum</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Bildpunkten</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Bildpunkten</translation>
    </message>
    <message>
        <source>Subject distance</source>
        <translation>Motiventfernung</translation>
    </message>
    <message>
        <source>Sensing method</source>
        <translation>Messverfahren des Sensors</translation>
    </message>
    <message>
        <source>Scene type</source>
        <translation>Szenentyp</translation>
    </message>
    <message>
        <source>Custom rendering</source>
        <translation>Eigene Bearbeitung</translation>
    </message>
    <message>
        <source>Exposure mode</source>
        <translation>Belichtungsmodus</translation>
    </message>
    <message>
        <source>Digital zoom</source>
        <translation>Digitalzoom</translation>
    </message>
    <message>
        <source>Gain control</source>
        <translation>Verstärkungsregelung</translation>
    </message>
    <message>
        <source>Camera owner</source>
        <translation>Besitzer der Kamera</translation>
    </message>
    <message>
        <source>Camera serial number</source>
        <translation>Seriennummer der Kamera</translation>
    </message>
    <message>
        <source>Lens maker</source>
        <translation>Objektivhersteller</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>Objektivmodell</translation>
    </message>
    <message>
        <source>Lens serial number</source>
        <translation>Seriennummer des Objektivs</translation>
    </message>
    <message>
        <source>Lens specification</source>
        <translation>Objektivangaben</translation>
    </message>
    <message>
        <source>from the event to the job</source>
        <translation>vom Ereignis zum Auftrag</translation>
    </message>
    <message>
        <source>behind the job that runs, while edits coalesce</source>
        <translation>hinter dem laufenden Auftrag, während sich Änderungen sammeln</translation>
    </message>
    <message>
        <source>pixels of the visible part</source>
        <translation>Bildpunkte des sichtbaren Teils</translation>
    </message>
    <message>
        <source>to 8 bits and the screen's colours</source>
        <translation>in 8 Bit und die Farben des Bildschirms</translation>
    </message>
    <message>
        <source>to the Qt thread</source>
        <translation>zum Qt-Thread</translation>
    </message>
    <message>
        <source>until it is drawn</source>
        <translation>bis es gezeichnet ist</translation>
    </message>
    <message>
        <source>from the event to the frame</source>
        <translation>vom Ereignis zum Bild</translation>
    </message>
    <message>
        <source>any finite number</source>
        <translation>eine beliebige endliche Zahl</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} oder mehr</translation>
    </message>
    <message>
        <source>{} or less</source>
        <translation>{} oder weniger</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>eins von {}</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>letters of rgba</source>
        <translation>Buchstaben aus rgba</translation>
    </message>
    <message>
        <source>a colour as #rrggbb</source>
        <translation>eine Farbe wie #rrggbb</translation>
    </message>
    <message>
        <source>a curve as x,y x,y ..., 2 to {} points, 0 to 1 each</source>
        <translation>eine Kurve wie x,y x,y ..., 2 bis {} Punkte, je 0 bis 1</translation>
    </message>
    <message>
        <source>the name of an earlier step, or nothing for the photo as it was opened</source>
        <translation>der Name eines früheren Schritts, oder nichts für das Foto, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>a gradient as 0 #rrggbb, 1 #rrggbb, 2 to {} stops from 0 to 1</source>
        <translation>ein Verlauf wie 0 #rrggbb, 1 #rrggbb, 2 bis {} Stufen von 0 bis 1</translation>
    </message>
    <message>
        <source>a line as x,y x,y, each 0 to 1 from the photo's left and top</source>
        <translation>eine Linie wie x,y x,y, je 0 bis 1 von links und oben</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a kernel's rows, as 0 -1 0; -1 5 -1; 0 -1 0</source>
        <translation>die Zeilen eines Kerns, wie 0 -1 0; -1 5 -1; 0 -1 0</translation>
    </message>
    <message>
        <source>points as x,y x,y ..., up to {}, each 0 to 1 from the photo's left and top</source>
        <translation>Punkte wie x,y x,y ..., bis zu {}, je 0 bis 1 von links und oben</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>{} Zeilen</translation>
    </message>
    <message>
        <source>{} stops</source>
        <translation>{} Stufen</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <translation>{} Bilder</translation>
    </message>
    <message>
        <source>Nameless profile</source>
        <translation>Profil ohne Namen</translation>
    </message>
    <message>
        <source>Colours of the file</source>
        <translation>Farben der Datei</translation>
    </message>
    <message>
        <source>Colours of the opened file</source>
        <translation>Farben der geöffneten Datei</translation>
    </message>
    <message>
        <source>the colour profile is taken for sRGB: {}</source>
        <translation>das Farbprofil wird als sRGB genommen: {}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>the result of a grey photo has colour</source>
        <translation>das Ergebnis eines grauen Fotos hat Farbe</translation>
    </message>
    <message>
        <source>The preview failed: {}</source>
        <translation>Die Vorschau ist fehlgeschlagen: {}</translation>
    </message>
    <message>
        <source>it needs the whole picture at once, and {} x {} pixels take about {} of memory, of which {} are free</source>
        <translation>es braucht das ganze Bild auf einmal, und {} x {} Bildpunkte brauchen etwa {} Speicher, wovon {} frei sind</translation>
    </message>
    <message>
        <source>there is no step {} below it that is on: there are {}</source>
        <translation>darunter ist kein eingeschalteter Schritt {}: es gibt {}</translation>
    </message>
    <message>
        <source>{} has another size than what lies below it</source>
        <translation>{} hat eine andere Größe als das darunter</translation>
    </message>
    <message>
        <source>{} by {} pixels, shown at {}</source>
        <translation>{} mal {} Bildpunkte, gezeigt mit {}</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>keine Fotos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>photos done</source>
        <translation>Fotos fertig</translation>
    </message>
    <message>
        <source>photos done, paused</source>
        <translation>Fotos fertig, angehalten</translation>
    </message>
    <message>
        <source>photos done, waits for new ones</source>
        <translation>Fotos fertig, wartet auf neue</translation>
    </message>
    <message>
        <source>Drop photos and folders here, or add them on the left</source>
        <translation>Fotos und Ordner hier ablegen, oder links hinzufügen</translation>
    </message>
    <message>
        <source>No photo is in this state</source>
        <translation>Kein Foto ist in diesem Zustand</translation>
    </message>
    <message>
        <source>Full size, archive</source>
        <translation>Volle Größe, Archiv</translation>
    </message>
    <message>
        <source>Full size, JPEG</source>
        <translation>Volle Größe, JPEG</translation>
    </message>
    <message>
        <source>Web, 2048 px</source>
        <translation>Web, 2048 px</translation>
    </message>
    <message>
        <source>WebP, lossless</source>
        <translation>WebP, verlustfrei</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Edited, before packing</source>
        <translation>Bearbeitet, vor dem Packen</translation>
    </message>
    <message>
        <source>As the file will be · 100 %</source>
        <translation>Wie die Datei wird · 100 %</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>How the pixels are packed</source>
        <translation>Wie die Bildpunkte gepackt werden</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Times of the convolution: {}{}.</source>
        <translation>Zeiten der Faltung: {}{}.</translation>
    </message>
    <message>
        <source>The program, its icons, presets and guide</source>
        <translation>Das Programm, seine Symbole, Vorgaben und das Handbuch</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Qt from Python</source>
        <translation>Qt für Python</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Zahlenreihen</translation>
    </message>
    <message>
        <source>Transforms and fits</source>
        <translation>Transformationen und Ausgleichsrechnung</translation>
    </message>
    <message>
        <source>Sums of kernels, and some filters; with FFmpeg (LGPL-2.1)</source>
        <translation>Summen der Kerne und einige Filter; mit FFmpeg (LGPL-2.1)</translation>
    </message>
    <message>
        <source>Photos of any size</source>
        <translation>Fotos jeder Größe</translation>
    </message>
    <message>
        <source>Reads and writes photos</source>
        <translation>Liest und schreibt Fotos</translation>
    </message>
    <message>
        <source>libvips from Python</source>
        <translation>libvips für Python</translation>
    </message>
    <message>
        <source>For CFFI</source>
        <translation>Für CFFI</translation>
    </message>
    <message>
        <source>JPEG XL, JPEG 2000 and others, each under its own terms</source>
        <translation>JPEG XL, JPEG 2000 und andere, jedes unter eigenen Bedingungen</translation>
    </message>
    <message>
        <source>Files that one program changes at a time</source>
        <translation>Dateien, die nur ein Programm zugleich ändert</translation>
    </message>
    <message>
        <source>Where data lies on each system</source>
        <translation>Wo Daten auf jedem System liegen</translation>
    </message>
    <message>
        <source>The window's text where the system has no Inter</source>
        <translation>Die Schrift des Fensters, wo das System kein Inter hat</translation>
    </message>
    <message>
        <source>Chelsea, by Stéfan van der Walt</source>
        <translation>Chelsea, von Stéfan van der Walt</translation>
    </message>
    <message>
        <source>Direct sums, compiled for the processor</source>
        <translation>Direkte Summen, für den Prozessor übersetzt</translation>
    </message>
    <message>
        <source>Targa, icons and others</source>
        <translation>Targa, Symbole und andere</translation>
    </message>
    <message>
        <source>JPEG XL with its metadata</source>
        <translation>JPEG XL mit seinen Metadaten</translation>
    </message>
    <message>
        <source>Photoshop files</source>
        <translation>Photoshop-Dateien</translation>
    </message>
    <message>
        <source>Slides of scanners</source>
        <translation>Objektträger von Scannern</translation>
    </message>
    <message>
        <source>Batches on several machines</source>
        <translation>Stapel auf mehreren Rechnern</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Add a kernel: the chosen one once more</source>
        <translation>Kern hinzufügen: den gewählten noch einmal</translation>
    </message>
    <message>
        <source>Take the chosen kernel away</source>
        <translation>Gewählten Kern wegnehmen</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No plugin in the indexes matches.</source>
        <translation>Kein Plugin in den Verzeichnissen passt.</translation>
    </message>
    <message>
        <source>Add the address of an index</source>
        <translation>Adresse eines Verzeichnisses hinzufügen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Search this index no more</source>
        <translation>Dieses Verzeichnis nicht mehr durchsuchen</translation>
    </message>
    <message>
        <source>from your desktop</source>
        <translation>von Ihrem Desktop</translation>
    </message>
    <message>
        <source>from your files</source>
        <translation>aus Ihren Dateien</translation>
    </message>
    <message>
        <source>New here? Six hints show where things are.</source>
        <translation>Neu hier? Sechs Hinweise zeigen, wo alles ist.</translation>
    </message>
    <message>
        <source>Presets: the pointer over one tries it on the photo, a click adds a step.</source>
        <translation>Vorgaben: Der Zeiger darüber probiert sie am Foto, ein Klick fügt einen Schritt hinzu.</translation>
    </message>
    <message>
        <source>Steps go from top to bottom. The eye switches one off, dragging moves it.</source>
        <translation>Schritte gehen von oben nach unten. Das Auge schaltet einen aus, Ziehen verschiebt ihn.</translation>
    </message>
    <message>
        <source>The chosen step: every change shows at once, and one Undo takes it back.</source>
        <translation>Der gewählte Schritt: Jede Änderung zeigt sich sofort, und einmal Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>The kernel: type weights into its cells, or press B and paint them.</source>
        <translation>Der Kern: Gewichte in seine Zellen tippen, oder B drücken und malen.</translation>
    </message>
    <message>
        <source>Bring out fine detail</source>
        <translation>Feine Einzelheiten hervorholen</translation>
    </message>
    <message>
        <source>Soften with a round lens</source>
        <translation>Mit runder Linse weichzeichnen</translation>
    </message>
    <message>
        <source>Turn edges into relief</source>
        <translation>Kanten zum Relief machen</translation>
    </message>
    <message>
        <source>Paint weights, watch the photo</source>
        <translation>Gewichte malen, dem Foto zusehen</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>the kernel's editor</source>
        <translation>im Kerneditor</translation>
    </message>
    <message>
        <source>the kernel's grid</source>
        <translation>im Gitter des Kerns</translation>
    </message>
    <message>
        <source>the list of presets</source>
        <translation>in der Liste der Vorgaben</translation>
    </message>
    <message>
        <source>the list of steps</source>
        <translation>in der Liste der Schritte</translation>
    </message>
    <message>
        <source>the lab</source>
        <translation>im Labor</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hinauf</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hinab</translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <translation>Lektionen werden gelesen</translation>
    </message>
    <message>
        <source>Reading colours</source>
        <translation>Farben werden gelesen</translation>
    </message>
    <message>
        <source>Reading metadata</source>
        <translation>Metadaten werden gelesen</translation>
    </message>
    <message>
        <source>Reading colour profiles</source>
        <translation>Farbprofile werden gelesen</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <source>Looking for unsaved work</source>
        <translation>Ungespeicherte Arbeit wird gesucht</translation>
    </message>
    <message>
        <source>Measuring the blur</source>
        <translation>Unschärfe wird gemessen</translation>
    </message>
    <message>
        <source>Finding the kernel</source>
        <translation>Kern wird gesucht</translation>
    </message>
    <message>
        <source>Making the kernel</source>
        <translation>Kern wird gemacht</translation>
    </message>
    <message>
        <source>Designing the kernel</source>
        <translation>Kern wird entworfen</translation>
    </message>
    <message>
        <source>Pricing cheaper kernels</source>
        <translation>Billigere Kerne werden geprüft</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>Zeile {}: {}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Esc&lt;/b&gt; closes</source>
        <translation>&lt;b&gt;Esc&lt;/b&gt; schließt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>Verstärkt</translation>
    </message>
    <message>
        <source>Another number, other weights by chance</source>
        <translation>Eine andere Zahl, andere zufällige Gewichte</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>By energy</source>
        <translation>Nach Energie</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>Nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By wish</source>
        <translation>Nach Wunsch</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart after</source>
        <translation>Testbild danach</translation>
    </message>
    <message>
        <source>Chart before</source>
        <translation>Testbild davor</translation>
    </message>
    <message>
        <source>Clipping forecast</source>
        <translation>Vorschau des Beschnitts</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Drag an action onto a key</source>
        <translation>Eine Aktion auf eine Taste ziehen</translation>
    </message>
    <message>
        <source>Drag the name or turn the wheel to change it; double click restores the default</source>
        <translation>Den Namen ziehen oder das Rad drehen ändert den Wert; ein Doppelklick stellt die Vorgabe wieder her</translation>
    </message>
    <message>
        <source>Edge response</source>
        <translation>Kantenantwort</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Filled keys are used, outlined ones free, coloured ones wanted twice</source>
        <translation>Gefüllte Tasten sind belegt, umrandete frei, farbige doppelt verlangt</translation>
    </message>
    <message>
        <source>Forecast of the results</source>
        <translation>Vorschau der Ergebnisse</translation>
    </message>
    <message>
        <source>Formula or matrix</source>
        <translation>Formel oder Matrix</translation>
    </message>
    <message>
        <source>Gain at each frequency, the lowest in the middle</source>
        <translation>Verstärkung bei jeder Frequenz, die niedrigste in der Mitte</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Hold P over the photo; click to pin the place, then step it with the arrows.</source>
        <translation>P über dem Foto halten; ein Klick heftet die Stelle an, die Pfeile rücken sie weiter.</translation>
    </message>
    <message>
        <source>How large the middle of what was seen of the photo is read</source>
        <translation>Wie groß die Mitte dessen, was vom Foto zu sehen war, gelesen wird</translation>
    </message>
    <message>
        <source>How many kernels there are, a map each</source>
        <translation>Wie viele Kerne es gibt, je einer für eine Karte</translation>
    </message>
    <message>
        <source>How many runs the planes are cut into</source>
        <translation>In wie viele Folgen die Ebenen geteilt werden</translation>
    </message>
    <message>
        <source>How much is laid around</source>
        <translation>Wie viel außen herum gelegt wird</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Noch einmal importieren</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Largest of a window</source>
        <translation>Größtes eines Fensters</translation>
    </message>
    <message>
        <source>Learn a kernel</source>
        <translation>Einen Kern lernen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Mean of a window</source>
        <translation>Mittel eines Fensters</translation>
    </message>
    <message>
        <source>Mean square</source>
        <translation>Mittleres Quadrat</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Schwung</translation>
    </message>
    <message>
        <source>Nearest map</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Noise by frequency</source>
        <translation>Rauschen nach Frequenz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing yet. A filter with buttons shows here what it finds in the photo.</source>
        <translation>Noch nichts. Ein Filter mit Knöpfen zeigt hier, was er im Foto findet.</translation>
    </message>
    <message>
        <source>Of a kernel, its response is shown here.</source>
        <translation>Von einem Kern wird hier sein Frequenzgang gezeigt.</translation>
    </message>
    <message>
        <source>One click on the sample, then change everything.</source>
        <translation>Ein Klick auf das Beispiel, dann alles ändern.</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Eine für alle</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Je eine</translation>
    </message>
    <message>
        <source>Or begin with a result</source>
        <translation>Oder mit einem Ergebnis beginnen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pixel times weight: what is summed</source>
        <translation>Pixel mal Gewicht: was summiert wird</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Response to a hard edge</source>
        <translation>Antwort auf eine harte Kante</translation>
    </message>
    <message>
        <source>Result as a plot</source>
        <translation>Ergebnis als Diagramm</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Say where to look (H)</source>
        <translation>Sagen, wo zu suchen ist (H)</translation>
    </message>
    <message>
        <source>Scale by</source>
        <translation>Skalieren mit</translation>
    </message>
    <message>
        <source>Sees: how many pixels of the photo one value is made of (the receptive field).
Jump: how far the field goes from one value to the next (the product of the strides).
Starts at: where the first field begins; below 0 it begins in the padding.</source>
        <translation>Sieht: aus wie vielen Pixeln des Fotos ein Wert entsteht (das rezeptive Feld).
Sprung: wie weit das Feld von einem Wert zum nächsten geht (das Produkt der Schrittweiten).
Beginnt bei: wo das erste Feld beginnt; unter 0 beginnt es in der Auffüllung.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slope below 0</source>
        <translation>Steigung unter 0</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State A</source>
        <translation>Stand A</translation>
    </message>
    <message>
        <source>State B</source>
        <translation>Stand B</translation>
    </message>
    <message>
        <source>Steerable</source>
        <translation>Steuerbar</translation>
    </message>
    <message>
        <source>Taps a side</source>
        <translation>Gewichte je Seite</translation>
    </message>
    <message>
        <source>Taps a side of the kernel that learns</source>
        <translation>Gewichte je Seite des Kerns, der lernt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The desktop's, or sRGB</source>
        <translation>Das der Arbeitsfläche, sonst sRGB</translation>
    </message>
    <message>
        <source>The kernels that are laid over the photo</source>
        <translation>Die Kerne, die über das Foto gelegt werden</translation>
    </message>
    <message>
        <source>The photo is read at</source>
        <translation>Das Foto wird gelesen mit</translation>
    </message>
    <message>
        <source>The picture after</source>
        <translation>Das Bild danach</translation>
    </message>
    <message>
        <source>The pixels under the kernel, in the light that it works in</source>
        <translation>Die Pixel unter dem Kern, in dem Licht, in dem er rechnet</translation>
    </message>
    <message>
        <source>The plugin's own lines</source>
        <translation>Die eigenen Zeilen des Plugins</translation>
    </message>
    <message>
        <source>The sum ends early: a number is missing after *.</source>
        <translation>Die Summe endet zu früh: Nach * fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>The weights before the first step</source>
        <translation>Die Gewichte vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>To stride × size</source>
        <translation>Auf Schrittweite × Größe</translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation>Transponierte Faltung</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Values a side</source>
        <translation>Werte je Seite</translation>
    </message>
    <message>
        <source>Values from one place to the next</source>
        <translation>Werte von einer Stelle zur nächsten</translation>
    </message>
    <message>
        <source>Values from one tap to the next</source>
        <translation>Werte von einem Gewicht zum nächsten</translation>
    </message>
    <message>
        <source>What becomes of each value</source>
        <translation>Was aus jedem Wert wird</translation>
    </message>
    <message>
        <source>What each pixel is multiplied by</source>
        <translation>Womit jedes Pixel multipliziert wird</translation>
    </message>
    <message>
        <source>What each sum goes through</source>
        <translation>Was jede Summe durchläuft</translation>
    </message>
    <message>
        <source>What is added to what comes in</source>
        <translation>Was zum Eingang addiert wird</translation>
    </message>
    <message>
        <source>What is cut off at the ends of what was stamped</source>
        <translation>Was an den Enden des Gestempelten abgeschnitten wird</translation>
    </message>
    <message>
        <source>What the layer does</source>
        <translation>Was die Schicht tut</translation>
    </message>
    <message>
        <source>What the picture after was made by; the weights are to find that out</source>
        <translation>Wodurch das Bild danach entstand; die Gewichte sollen das herausfinden</translation>
    </message>
    <message>
        <source>What the steps made of the photo</source>
        <translation>Was die Schritte aus dem Foto machten</translation>
    </message>
    <message>
        <source>Where the kernels come from</source>
        <translation>Woher die Kerne kommen</translation>
    </message>
    <message>
        <source>Which of the maps is shown</source>
        <translation>Welche der Karten gezeigt wird</translation>
    </message>
    <message>
        <source>Write it as CSV or JSON</source>
        <translation>Als CSV oder JSON schreiben</translation>
    </message>
    <message>
        <source>across</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>luma (Rec. 709)</source>
        <translation>Luma (Rec. 709)</translation>
    </message>
    <message>
        <source>two-sided</source>
        <translation>beidseitig</translation>
    </message>
    <message>
        <source>Alt and a click on the photo pin a colour</source>
        <translation>Alt und ein Klick auf das Foto heften eine Farbe an</translation>
    </message>
    <message>
        <source>Delete its file</source>
        <translation>Seine Datei löschen</translation>
    </message>
    <message>
        <source>Each step asks of every weight which way the error falls, and goes that way. Neighbouring pixels are much alike, so some mixtures of weights matter much more than others: the error falls fast at first, then slowly. Least squares solves for all weights at once.</source>
        <translation>Jeder Schritt fragt bei jedem Gewicht, in welche Richtung der Fehler fällt, und geht dorthin. Benachbarte Pixel sind einander sehr ähnlich, darum zählen manche Mischungen von Gewichten viel mehr als andere: Der Fehler fällt erst schnell, dann langsam. Die kleinsten Quadrate lösen nach allen Gewichten auf einmal.</translation>
    </message>
    <message>
        <source>Error by steps</source>
        <translation>Fehler nach Schritten</translation>
    </message>
    <message>
        <source>Forget the results, and what of them lies over the photo</source>
        <translation>Die Ergebnisse vergessen, und was davon über dem Foto liegt</translation>
    </message>
    <message>
        <source>Mask: pick a range or a colour from the photo</source>
        <translation>Maske: einen Bereich oder eine Farbe vom Foto nehmen</translation>
    </message>
    <message>
        <source>Presets: add a folder…</source>
        <translation>Vorgaben: einen Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Presets: favourites only</source>
        <translation>Vorgaben: nur Favoriten</translation>
    </message>
    <message>
        <source>Presets: save those shown as a bundle…</source>
        <translation>Vorgaben: die gezeigten als Paket speichern…</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Letzte Fotos</translation>
    </message>
    <message>
        <source>Save all pages with the photo's steps</source>
        <translation>Alle Seiten mit den Schritten des Fotos speichern</translation>
    </message>
    <message>
        <source>See the answer, and lose this round (S)</source>
        <translation>Die Antwort sehen und diese Runde verlieren (S)</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>schärfen</translation>
    </message>
    <message>
        <source>the mean of the colours</source>
        <translation>das Mittel der Farben</translation>
    </message>
    <message>
        <source>red, green and blue</source>
        <translation>Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>, markiert</translation>
    </message>
    <message>
        <source>Add to mask</source>
        <translation>Zur Maske hinzufügen</translation>
    </message>
    <message>
        <source>Mask: add from a file…</source>
        <translation>Maske: aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>What is left, in levels</source>
        <translation>Was übrig bleibt, in Stufen</translation>
    </message>
    <message>
        <source>share of the pixels</source>
        <translation>Anteil der Pixel</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>The file is being packed and opened again</source>
        <translation>Die Datei wird gepackt und wieder geöffnet</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>time of the last change (tIME)</source>
        <translation>Zeit der letzten Änderung (tIME)</translation>
    </message>
    <message>
        <source>significant bits (sBIT)</source>
        <translation>bedeutsame Bits (sBIT)</translation>
    </message>
    <message>
        <source>background colour (bKGD)</source>
        <translation>Hintergrundfarbe (bKGD)</translation>
    </message>
    <message>
        <source>pixel aspect ratio (pHYs)</source>
        <translation>Seitenverhältnis der Pixel (pHYs)</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>the step's</source>
        <translation>der des Schritts</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>kausal</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>leaky</source>
        <translation>undicht</translation>
    </message>
    <message>
        <source>abs</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>row {}, column {}</source>
        <translation>Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Do the steps in each way, and compare</source>
        <translation>Die Schritte auf jede Art ausführen und vergleichen</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Aufheben…</translation>
    </message>
    <message>
        <source>Keep the certificate as text or JSON</source>
        <translation>Das Zertifikat als Text oder JSON aufheben</translation>
    </message>
    <message>
        <source>Keep the certificate</source>
        <translation>Das Zertifikat aufheben</translation>
    </message>
    <message>
        <source>The photo's steps are done in each way on this machine, and every pixel is compared with the exported file, without any tolerance.</source>
        <translation>Die Schritte des Fotos werden auf diesem Rechner auf jede Art ausgeführt, und jeder Bildpunkt wird mit der exportierten Datei verglichen, ohne jede Toleranz.</translation>
    </message>
    <message>
        <source>Actions and panels</source>
        <translation>Aktionen und Bedienfelder</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Clear the list of recent photos</source>
        <translation>Liste der zuletzt geöffneten Fotos leeren</translation>
    </message>
    <message>
        <source>Forget which photos were opened last</source>
        <translation>Vergessen, welche Fotos zuletzt geöffnet waren</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>lightness (CIE L*)</source>
        <translation>Helligkeit (CIE L*)</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>device link</source>
        <translation>Geräteverknüpfung</translation>
    </message>
    <message>
        <source>colour space</source>
        <translation>Farbraum</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>abstrakt</translation>
    </message>
    <message>
        <source>named colours</source>
        <translation>benannte Farben</translation>
    </message>
    <message>
        <source>perceptual</source>
        <translation>wahrnehmungsgetreu</translation>
    </message>
    <message>
        <source>relative colorimetric</source>
        <translation>relativ farbmetrisch</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>absolute colorimetric</source>
        <translation>absolut farbmetrisch</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transponiert</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tick a preset to write its file</source>
        <translation>Eine Vorgabe ankreuzen, um ihre Datei zu schreiben</translation>
    </message>
    <message>
        <source>÷ divisor</source>
        <translation>÷ Teiler</translation>
    </message>
    <message>
        <source>÷ sum of the weights</source>
        <translation>÷ Summe der Gewichte</translation>
    </message>
    <message>
        <source>4 turns</source>
        <translation>4 Drehungen</translation>
    </message>
    <message>
        <source>8 turns</source>
        <translation>8 Drehungen</translation>
    </message>
    <message>
        <source>Add the value, once a stroke</source>
        <translation>Den Wert addieren, einmal je Strich</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beiden Richtungen</translation>
    </message>
    <message>
        <source>Erase: set 0</source>
        <translation>Radieren: 0 setzen</translation>
    </message>
    <message>
        <source>Gain of 1</source>
        <translation>Verstärkung von 1</translation>
    </message>
    <message>
        <source>Recent kernel</source>
        <translation>Letzter Kern</translation>
    </message>
    <message>
        <source>Set the value</source>
        <translation>Den Wert setzen</translation>
    </message>
    <message>
        <source>Smooth: the mean of the cells around</source>
        <translation>Glätten: das Mittel der Zellen ringsum</translation>
    </message>
    <message>
        <source>Sum of 0</source>
        <translation>Summe von 0</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>Die Summe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is painted along, about the middle</source>
        <translation>Was um die Mitte mitgemalt wird</translation>
    </message>
    <message>
        <source>What of the weights' sum a stroke leaves as it is</source>
        <translation>Was ein Strich an der Summe der Gewichte lässt, wie es ist</translation>
    </message>
    <message>
        <source>One kernel explains it: {} of the bytes come out equal, and the rest are off by {} at most, as where a program rounds several times.</source>
        <translation>Ein Kernel erklärt es: {} der Bytes kommen gleich heraus, die übrigen weichen um höchstens {} ab, wie wo ein Programm mehrmals rundet.</translation>
    </message>
    <message>
        <source>One kernel across the channels explains it: what is left is no more than the JPEG itself took away.</source>
        <translation>Ein Kernel über die Kanäle hinweg erklärt es: Was übrig bleibt, ist nicht mehr, als das JPEG selbst weggenommen hat.</translation>
    </message>
    <message>
        <source>it is a geometric change: the same levels lie in other places</source>
        <translation>es ist eine geometrische Änderung: Dieselben Stufen liegen an anderen Stellen</translation>
    </message>
    <message>
        <source>across the channels</source>
        <translation>über die Kanäle hinweg</translation>
    </message>
    <message>
        <source>Size of the file by quality</source>
        <translation>Größe der Datei nach Qualität</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Plugins page…</source>
        <translation>Seite Plugins…</translation>
    </message>
    <message>
        <source>Open the page Plugins: its check, filters and versions</source>
        <translation>Die Seite Plugins öffnen: Prüfung, Filter und Versionen</translation>
    </message>
    <message>
        <source>The step is left out, the rest of the photo is rendered as before.</source>
        <translation>Der Schritt wird ausgelassen, der Rest des Fotos wie zuvor gerechnet.</translation>
    </message>
    <message>
        <source>Runs on photos of other kinds</source>
        <translation>Läuft auf anderen Arten von Fotos</translation>
    </message>
    <message>
        <source>Says what its values may be</source>
        <translation>Sagt, was seine Werte sein dürfen</translation>
    </message>
    <message>
        <source>Runs with its values</source>
        <translation>Läuft mit seinen Werten</translation>
    </message>
    <message>
        <source>Gives finite pixels</source>
        <translation>Gibt endliche Pixel</translation>
    </message>
    <message>
        <source>Keeps to the scale</source>
        <translation>Hält die Skala ein</translation>
    </message>
    <message>
        <source>A region equals the crop</source>
        <translation>Ein Bereich gleicht dem Ausschnitt</translation>
    </message>
    <message>
        <source>Gives the same twice</source>
        <translation>Gibt zweimal dasselbe</translation>
    </message>
    <message>
        <source>Says how far it reads</source>
        <translation>Sagt, wie weit es liest</translation>
    </message>
    <message>
        <source>Answers its buttons</source>
        <translation>Antwortet auf seine Knöpfe</translation>
    </message>
    <message>
        <source>Gives its memory back</source>
        <translation>Gibt seinen Speicher zurück</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Nicht, wie es sein sollte</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>it differs by up to {}: is the halo too small?</source>
        <translation>es weicht um bis zu {} ab: Ist der Rand zu klein?</translation>
    </message>
    <message>
        <source>it differs by up to {}: take random numbers from a seed and the place</source>
        <translation>es weicht um bis zu {} ab: Zufallszahlen von einem Startwert und dem Ort nehmen</translation>
    </message>
    <message>
        <source>{} are not</source>
        <translation>{} sind es nicht</translation>
    </message>
    <message>
        <source>values go up to {}, but 1 is full scale: is it to be divided by 255?</source>
        <translation>Werte reichen bis {}, aber 1 ist voll ausgesteuert: Ist durch 255 zu teilen?</translation>
    </message>
    <message>
        <source>it reads the whole photo; one pixel changed {} x {} around it</source>
        <translation>es liest das ganze Foto; ein Pixel änderte {} x {} um sich</translation>
    </message>
    <message>
        <source>it reads {} x {} pixels around each, its halo says {} x {}</source>
        <translation>es liest {} x {} Pixel um jedes, sein Rand sagt {} x {}</translation>
    </message>
    <message>
        <source>it reads {} x {} pixels around each, its halo is {} x {}</source>
        <translation>es liest {} x {} Pixel um jedes, sein Rand ist {} x {}</translation>
    </message>
    <message>
        <source>each call leaves {} MB behind: what keeps them?</source>
        <translation>jeder Aufruf lässt {} MB zurück: Was hält sie fest?</translation>
    </message>
    <message>
        <source>{} ms a megapixel</source>
        <translation>{} ms je Megapixel</translation>
    </message>
    <message>
        <source>{} ms a megapixel, {} MB more</source>
        <translation>{} ms je Megapixel, {} MB mehr</translation>
    </message>
    <message>
        <source>it was made for version {} of the interface, this is {}</source>
        <translation>es ist für Version {} der Schnittstelle, dies ist {}</translation>
    </message>
    <message>
        <source>it needs version {} of the interface, this is {}</source>
        <translation>es braucht Version {} der Schnittstelle, dies ist {}</translation>
    </message>
    <message>
        <source>{}: {} is left out, {}×{}</source>
        <translation>{}: {} weggelassen, {}×{}</translation>
    </message>
    <message>
        <source>{}: {} are left out, {}×{}</source>
        <translation>{}: {} weggelassen, {}×{}</translation>
    </message>
    <message>
        <source>the last row</source>
        <translation>letzte Zeile</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>letzte Spalte</translation>
    </message>
    <message>
        <source>the last {} rows</source>
        <translation>letzte {} Zeilen</translation>
    </message>
    <message>
        <source>the last {} columns</source>
        <translation>letzte {} Spalten</translation>
    </message>
    <message>
        <source>the last row and the last column</source>
        <translation>letzte Zeile und letzte Spalte</translation>
    </message>
    <message>
        <source>the last {} rows and the last column</source>
        <translation>letzte {} Zeilen und letzte Spalte</translation>
    </message>
    <message>
        <source>the last row and the last {} columns</source>
        <translation>letzte Zeile und letzte {} Spalten</translation>
    </message>
    <message>
        <source>the last {} rows and the last {} columns</source>
        <translation>letzte {} Zeilen und letzte {} Spalten</translation>
    </message>
</context>
</TS>
