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
        <translation>Flache Flächen werden: {}.</translation>
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
        <source>Open plugin folder</source>
        <translation>Plugin-Ordner öffnen</translation>
    </message>
    <message>
        <source>Show your own plugins in the file manager</source>
        <translation>Die eigenen Plugins im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
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
        <source>Straighten by the horizon</source>
        <translation>Am Horizont ausrichten</translation>
    </message>
    <message>
        <source>Draw a line on the photo that should be level or upright</source>
        <translation>Eine Linie auf dem Foto ziehen, die waagrecht oder senkrecht sein soll</translation>
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
        <source>Pick from the photo</source>
        <translation>Vom Foto aufnehmen</translation>
    </message>
    <message>
        <source>Click where the chosen range or colour of the mask is to be full</source>
        <translation>Klicken, wo der gewählte Bereich oder die Farbe der Maske voll sein soll</translation>
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
        <source>None</source>
        <translation>Keine</translation>
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
        <source>Four levels</source>
        <translation>Vier Stufen</translation>
    </message>
    <message>
        <source>Each channel in four levels.</source>
        <translation>Jeder Kanal in vier Stufen.</translation>
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
        <source>Go on</source>
        <translation>Fortfahren</translation>
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
        <source>Written as</source>
        <translation>Geschrieben als</translation>
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
        <source>How it is done</source>
        <translation>Wie es gemacht wird</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>Wann es gemacht wird</translation>
    </message>
    <message>
        <source>There are no results yet: the batch will make {where}.</source>
        <translation>Es gibt noch keine Ergebnisse: der Stapel wird {where} anlegen.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
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
        <source>{columns} × {rows} · {megapixels} MP · {share:.0%} kept</source>
        <translation>{columns} × {rows} · {megapixels} MP · {share:.0%} behalten</translation>
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
        <source>{text!r} is no shortcut: write it as Ctrl+Shift+S</source>
        <translation>{text!r} ist kein Tastenkürzel: wie Ctrl+Shift+S schreiben</translation>
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
        <source>mean {near} · most {shown}</source>
        <translation>Mittel {near} · höchstens {shown}</translation>
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
        <source>Back to the photo (Esc)</source>
        <translation>Zurück zum Foto (Esc)</translation>
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
        <source>{columns} × {rows} · {bits_per_pixel:.2g} bit per pixel</source>
        <translation>{columns} × {rows} · {bits_per_pixel:.2g} Bit je Pixel</translation>
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
        <translation type="unfinished"></translation>
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
        <source>{name} exists already. Overwrite it?</source>
        <translation>{name} gibt es schon. Überschreiben?</translation>
    </message>
    <message numerus="yes">
        <source>{names} have changes not saved. Save before you {purpose}?</source>
        <translation><numerusform>{names} hat Änderungen, die nicht gespeichert sind. Zuerst speichern ({purpose})?</numerusform><numerusform>{names} haben Änderungen, die nicht gespeichert sind. Zuerst speichern ({purpose})?</numerusform></translation>
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
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
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
        <source> · border: {rule}</source>
        <translation> · Rand: {rule}</translation>
    </message>
    <message>
        <source>Channel {n}</source>
        <translation>Kanal {n}</translation>
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
        <source>typed {text}</source>
        <translation>getippt {text}</translation>
    </message>
    <message>
        <source>, divided by {divisor}</source>
        <translation>, geteilt durch {divisor}</translation>
    </message>
    <message>
        <source>{text!r} is too large for a weight</source>
        <translation>{text!r} ist zu groß für ein Gewicht</translation>
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
        <source>Normalize</source>
        <translation>Normalisieren</translation>
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
        <source>Map {number}: {label}{marked}</source>
        <translation>Karte {number}: {label}{marked}</translation>
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
        <source>Map {number}: {label}</source>
        <translation>Karte {number}: {label}</translation>
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
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
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
        <source>What was seen of the photo: {seen} at {left}, {top}; {what}.</source>
        <translation>Was vom Foto zu sehen war: {seen} bei {left}, {top}; {what}.</translation>
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
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>{done} of {count} pages done</source>
        <translation>{done} von {count} Seiten erledigt</translation>
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
        <source>draw a part to measure</source>
        <translation>einen Teil zum Messen aufziehen</translation>
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
        <translation>waagerecht 0 bis ,5 Perioden je Pixel, senkrecht Verstärkung 0 bis {most}</translation>
    </message>
    <message>
        <source>Begin with {title!l}; its points can be dragged</source>
        <translation>Mit {title!l} beginnen; die Punkte lassen sich ziehen</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
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
        <translation>Auf der Werkbank verwenden</translation>
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
        <source>No wave stands out of this photo's spectrum</source>
        <translation>Keine Welle ragt aus dem Spektrum dieses Fotos heraus</translation>
    </message>
    <message>
        <source>{title}: not possible now</source>
        <translation>{title}: jetzt nicht möglich</translation>
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
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{title}: {needs}</source>
        <translation>{title}: {needs}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; does it</source>
        <translation>&lt;b&gt;Eingabe&lt;/b&gt; führt es aus</translation>
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
        <source>Search plugins</source>
        <translation>Plugins durchsuchen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Verzeichnisse</translation>
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
        <source>Version</source>
        <translation>Version</translation>
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
        <source>Getting {name}</source>
        <translation>{name} wird geholt</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>{name} wird installiert</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
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
    <message numerus="yes">
        <source>{count} calls</source>
        <translation><numerusform>{count} Aufruf</numerusform><numerusform>{count} Aufrufe</numerusform></translation>
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
        <source>Installed {name}</source>
        <translation>{name} installiert</translation>
    </message>
    <message>
        <source> by {author}</source>
        <translation> von {author}</translation>
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
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
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
        <source>Safe mode: no plugin is loaded.</source>
        <translation>Abgesicherter Modus: kein Plugin ist geladen.</translation>
    </message>
    <message>
        <source>No plugin yet. New… writes a working one to begin with.</source>
        <translation>Noch kein Plugin. Neu… schreibt ein lauffähiges für den Anfang.</translation>
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
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>{title} is still working</source>
        <translation>{title} arbeitet noch</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <source>Copied the facts for a bug report</source>
        <translation>Angaben für einen Fehlerbericht kopiert</translation>
    </message>
    <message>
        <source>There are no crash reports</source>
        <translation>Es gibt keine Absturzberichte</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>The result is on the clipboard</source>
        <translation>Das Ergebnis liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one in another program first</source>
        <translation>Die Zwischenablage enthält kein Bild: zuerst in einem anderen Programm eines kopieren</translation>
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
        <source>Padding</source>
        <translation>Auffüllung</translation>
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
</context>
</TS>
