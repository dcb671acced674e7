/** In German, each sentence under its English one. */
export const de: Record<string, string> = {
  'App of your own': 'Eigene App',
  Listings: 'Angebote',
  'Shop sections': 'Shop-Kategorien',
  'With one button': 'Mit einem Klick',
  'Create an app for your Etsy shop, copy its Keystring and Shared Secret, and test both on this page.':
    'Eine App für Ihren Etsy-Shop anlegen, Keystring und Shared Secret kopieren und beides auf dieser Seite prüfen.',
  'The login of the Etsy account that **owns the shop**.': 'Der Login des Etsy-Kontos, dem der **Shop gehört**.',
  'An **open shop in good standing**. Etsy offers no key to a closed shop, or before the registration of a shop is finished.':
    'Ein **offener Shop ohne Beanstandung**. Ein geschlossener Shop bekommt bei Etsy keinen Schlüssel, ebenso wenig einer, dessen Anmeldung nicht abgeschlossen ist.',
  '**Two-factor sign-in** for that account: Etsy usually wants it before the first app.':
    '**Anmeldung in zwei Schritten** für dieses Konto: Etsy verlangt sie meist vor der ersten App.',
  'The **callback address** of {tool}, if it names one.': 'Eine **Callback-Adresse**, falls {tool} eine nennt.',
  'A key works only when its app is approved': 'Ein Schlüssel gilt erst, wenn seine App freigegeben ist',
  'Until then, Etsy refuses it **like a wrong one**. It does the same to an app that nobody used for six months.':
    'Bis dahin lehnt Etsy ihn ab **wie einen falschen**. Dasselbe geschieht mit einer App, die sechs Monate lang niemand benutzt hat.',
  'Take back the access of every app that you let in for the move: [[You → Account settings → Apps]].':
    'Entziehen Sie jeder App, die Sie für den Umzug hereingelassen haben, den Zugriff: [[You → Account settings → Apps]].',
  'Your own app stands on [etsy.com/developers/your-apps](https://www.etsy.com/developers/your-apps). Delete it there, if your page offers that.':
    'Ihre eigene App steht auf [etsy.com/developers/your-apps](https://www.etsy.com/developers/your-apps). Löschen Sie sie dort, wenn Ihre Seite das anbietet.',
  'Etsy has to approve the app besides: usually within minutes; other kinds of apps may wait for days.':
    'Außerdem muss Etsy die App freigeben: meist innerhalb von Minuten; andere Arten von Apps warten vielleicht Tage.',
  'as long as its app': 'so lange wie seine App',
  'Open the developer portal': 'Das Entwicklerportal öffnen',
  'Log in to Etsy with the account that owns the shop, and open [etsy.com/developers/your-apps](https://www.etsy.com/developers/your-apps). If it shows developer terms, read and accept them.':
    'Melden Sie sich bei Etsy mit dem Konto an, dem der Shop gehört, und öffnen Sie [etsy.com/developers/your-apps](https://www.etsy.com/developers/your-apps). Zeigt die Seite Bedingungen für Entwickler, lesen Sie sie und stimmen Sie zu.',
  'Create an app': 'Eine App anlegen',
  'Choose **Seller API Access**. Fill in the two fields, with a name such as “{app}”, and save. This app is for your own shop only.\n\nYou have an app already? Then Etsy does not offer this: go on with that app.\n\nYou have none, and it is not offered all the same? Then create a **new app**: give it a name, a short description and the address of your website, and choose **seller tools** that you use yourself. Etsy looks at such an app for longer, and may refuse it.':
    'Wählen Sie **Seller API Access**. Füllen Sie die beiden Felder aus, mit einem Namen wie „{app}“, und speichern Sie. Diese App gilt nur für Ihren eigenen Shop.\n\nSie haben schon eine App? Dann bietet Etsy das nicht an: Nehmen Sie diese App.\n\nSie haben keine, und es wird trotzdem nicht angeboten? Dann legen Sie eine **neue App** an: mit Namen, kurzer Beschreibung und der Adresse Ihrer Website, und wählen Sie **Tools für Verkäufer**, die Sie selbst benutzen. Etsy sieht sich eine solche App länger an und kann sie ablehnen.',
  'Wait for the approval': 'Auf die Freigabe warten',
  'The app stands under **Seller Apps**, with its status. While it is **pending**, its key does not work. Load the page again after some minutes.':
    'Die App steht unter **Seller Apps**, mit ihrem Status. Solange dort **pending** steht, gilt ihr Schlüssel nicht. Laden Sie die Seite nach einigen Minuten neu.',
  'Copy both values': 'Beide Werte kopieren',
  'Press the plus sign at **See API Key Details**. Copy the **KEYSTRING** (the API Key) and the **SHARED SECRET** (the API Secret).':
    'Klicken Sie auf das Pluszeichen bei **See API Key Details**. Kopieren Sie den **KEYSTRING** (den API Key) und das **SHARED SECRET** (das API Secret).',
  'Enter the address of the tool': 'Die Adresse des Tools eintragen',
  'If {tool} names a **callback address** (also **redirect URL**), open [[⋮ → Edit callback URLs]] at your app. Paste the address and save. Without it, Etsy refuses the next step.':
    'Nennt {tool} eine **Callback-Adresse** (auch **Redirect URL**), öffnen Sie bei Ihrer App [[⋮ → Edit callback URLs]]. Fügen Sie die Adresse ein, und speichern Sie. Ohne sie lehnt Etsy den nächsten Schritt ab.',
  'Let the tool into your shop': 'Das Tool in den Shop lassen',
  'API Key and API Secret only say which **app** asks. Orders, drafts and listings that are not active need your consent, too. Sooner or later {tool} sends you to Etsy: let the app in there, with everything it asks for. For orders, that is `transactions_r`. \n\nIf you are then shown an **Access Token**, you can check it here. It usually lasts one hour, and a new Etsy password ends it.':
    'API Key und API Secret sagen nur, welche **App** fragt. Bestellungen, Entwürfe und inaktive Angebote brauchen außerdem Ihre Zustimmung. Früher oder später schickt {tool} Sie zu Etsy: Lassen Sie die App dort herein, mit allem, worum sie bittet. Für Bestellungen ist das `transactions_r`. \n\nWird Ihnen danach ein **Access Token** gezeigt, können Sie ihn hier prüfen. Er gilt meist eine Stunde, und ein neues Etsy-Passwort beendet ihn.',
  'Find your shop': 'Den eigenen Shop finden',
  'Copy the address of your shop, such as `https://www.etsy.com/shop/YOURSHOP`. Its name or its number does as well. The number in front of the dot of an Access Token is yours and not that of the shop.':
    'Kopieren Sie die Adresse Ihres Shops, etwa `https://www.etsy.com/shop/YOURSHOP`. Sein Name oder seine Nummer genügt auch. Die Nummer vor dem Punkt eines Access Tokens ist Ihre eigene und nicht die des Shops.',
  'Etsy calls it KEYSTRING.': 'Etsy nennt ihn KEYSTRING.',
  'A Keystring usually has 24 letters and digits and nothing else. Copy it again.':
    'Ein Keystring hat meist 24 Buchstaben und Ziffern und sonst nichts. Kopieren Sie ihn noch einmal.',
  'This is an Access Token, which has a field of its own.': 'Das ist ein Access Token; er hat ein eigenes Feld.',
  'This is a number, such as the one of a shop, not the API Key.':
    'Das ist eine Nummer, zum Beispiel die eines Shops, und nicht der API Key.',
  'This is too short. Perhaps the two values are swapped.': 'Das ist zu kurz. Vielleicht sind die beiden Werte vertauscht.',
  'Etsy calls it SHARED SECRET.': 'Etsy nennt es SHARED SECRET.',
  'A Shared Secret usually has 10 letters and digits and nothing else. Copy it again.':
    'Ein Shared Secret hat meist 10 Buchstaben und Ziffern und sonst nichts. Kopieren Sie es noch einmal.',
  'A Shared Secret usually has 10 letters and digits. This may be the Keystring.':
    'Ein Shared Secret hat meist 10 Buchstaben und Ziffern. Das hier könnte der Keystring sein.',
  'The number, the name or the address of your shop; not the number of your user.':
    'Nummer, Name oder Adresse Ihres Shops; nicht Ihre Benutzernummer.',
  'A shop has a number such as 12345678, or a name of letters and digits. Copy its address again.':
    'Ein Shop hat eine Nummer wie 12345678 oder einen Namen aus Buchstaben und Ziffern. Kopieren Sie seine Adresse noch einmal.',
  'Only if a tool shows you one. Without it, orders are not checked.':
    'Nur wenn Ihnen ein Tool einen zeigt. Ohne ihn werden Bestellungen nicht geprüft.',
  'An Access Token starts with the number of the user and a dot, such as 12345678.… Copy all of it again.':
    'Ein Access Token beginnt mit der Benutzernummer und einem Punkt, etwa 12345678.… Kopieren Sie ihn noch einmal ganz.',
  'You need no app of your own for this way: you let {tool} into your shop, through its own app at Etsy.':
    'Für diesen Weg brauchen Sie keine eigene App: Sie lassen {tool} in Ihren Shop, durch dessen App bei Etsy.',
  'You have no key, and want to create none': 'Sie haben keinen Schlüssel und möchten auch keinen anlegen',
  'about one hour': 'etwa eine Stunde',
  'Press **Connect with Etsy** above. Log in with the account that **owns the shop**, and allow everything that Etsy’s page asks for. The **Access Token** then stands in its field, and is checked at once.':
    'Klicken Sie oben auf **Mit Etsy verbinden**. Melden Sie sich mit dem Konto an, dem der **Shop gehört**, und erlauben Sie alles, worum die Seite von Etsy bittet. Der **Access Token** steht dann in seinem Feld und wird sofort geprüft.',
  'It comes by itself when you allow the access.': 'Er kommt von selbst, wenn Sie den Zugriff erlauben.',
  'Etsy usually allows an app 10 requests a second and 10,000 a day, which it shares with the later migration. This check sends at most six.':
    'Etsy erlaubt einer App meist 10 Anfragen in der Sekunde und 10.000 am Tag, die sie mit dem späteren Umzug teilt. Diese Prüfung sendet höchstens sechs.',
  'Enter the Shop ID to check this, too.': 'Tragen Sie die Shop ID ein, um auch das zu prüfen.',
  'Only an Access Token shows orders. Enter one to check them.':
    'Nur ein Access Token zeigt Bestellungen. Tragen Sie einen ein, um sie zu prüfen.',
  'In some regions, Etsy hides the buyers’ addresses from tools that are not its partners: in the United States since October 2024.':
    'In manchen Gegenden verbirgt Etsy die Adressen der Käufer vor Tools, die keine Partner sind: in den USA seit Oktober 2024.',
  'Etsy has no list of customers. Buyers appear only inside orders.':
    'Etsy hat keine Kundenliste. Käufer stehen nur in Bestellungen.',
  'Etsy shops have no pages of their own in the API.': 'Etsy-Shops haben in der API keine eigenen Seiten.',
  'Etsy shops have no blog.': 'Etsy-Shops haben keinen Blog.',
  'Etsy does not accept the app of this site. Your Access Token may be right: tell the people who run it.':
    'Etsy nimmt die App dieser Website nicht an. Ihr Access Token kann stimmen: Sagen Sie es denen, die die Website betreiben.',
  'The Access Token has ended; it lasts one hour. Connect again.':
    'Der Access Token ist abgelaufen; er gilt eine Stunde. Verbinden Sie noch einmal.',
  'Etsy does not accept this Access Token. Connect again.': 'Etsy nimmt diesen Access Token nicht an. Verbinden Sie noch einmal.',
  'The Access Token may not tell which shop it is for. Connect again, and allow everything that is asked.':
    'Der Access Token darf nicht verraten, zu welchem Shop er gehört. Verbinden Sie noch einmal, und erlauben Sie alles, worum gebeten wird.',
  'The Etsy account that allowed the access has no shop. Connect again, with the account that owns the shop.':
    'Das Etsy-Konto, das den Zugriff erlaubt hat, hat keinen Shop. Verbinden Sie noch einmal, mit dem Konto, dem der Shop gehört.',
  'Etsy finds no API Secret beside the API Key. Copy the SHARED SECRET of the app as well.':
    'Etsy findet neben dem API Key kein API Secret. Kopieren Sie auch das SHARED SECRET der App.',
  'Etsy does not accept this API Key together with this API Secret. Usually one of them was not copied whole: copy both again. Check also whether the app is still pending, or was switched off: the answer is the same.':
    'Etsy nimmt diesen API Key mit diesem API Secret nicht an. Meist wurde eines davon nicht ganz kopiert: Kopieren Sie beide noch einmal. Sehen Sie auch nach, ob die App noch auf „pending“ steht oder abgeschaltet wurde: Die Antwort ist dieselbe.',
  'Etsy does not show its API to this app. Usually the app is not approved yet: wait for that; if it is approved, ask Etsy.':
    'Etsy zeigt dieser App seine API nicht. Meist ist die App noch nicht freigegeben: Warten Sie darauf; ist sie es schon, fragen Sie bei Etsy nach.',
  'Etsy does not accept this Access Token. Get a new one where you got this one, or leave the field empty; the API Key and the API Secret are right.':
    'Etsy nimmt diesen Access Token nicht an. Holen Sie einen neuen, wo Sie diesen bekommen haben, oder lassen Sie das Feld leer; API Key und API Secret stimmen.',
  'The Access Token may not tell which shop it is for: “shops_r” is missing. Enter the Shop ID, or grant access again with that permission.':
    'Der Access Token darf nicht verraten, zu welchem Shop er gehört: „shops_r“ fehlt. Tragen Sie die Shop ID ein, oder erlauben Sie den Zugriff noch einmal mit dieser Berechtigung.',
  'The Access Token may not read {entity}: “{permission}” is missing. Grant access again with that permission.':
    'Der Access Token darf {entity} nicht lesen: „{permission}“ fehlt. Erlauben Sie den Zugriff noch einmal mit dieser Berechtigung.',
  'The Access Token does not belong to the owner of this shop. Enter the Shop ID of the shop that granted access; the number in front of the dot of a token is not that of the shop.':
    'Der Access Token gehört nicht zum Inhaber dieses Shops. Tragen Sie die Shop ID des Shops ein, der den Zugriff erlaubt hat; die Nummer vor dem Punkt eines Tokens ist nicht die des Shops.',
  'Etsy shows no such shop. Check the Shop ID: it is not the number of your user. A shop that is closed, or not opened yet, does not show either.':
    'Etsy zeigt keinen solchen Shop. Prüfen Sie die Shop ID: Ihre Benutzernummer ist es nicht. Auch ein geschlossener oder noch nicht eröffneter Shop ist nicht zu sehen.',
  'The API Key works, but Etsy does not show {entity} to this app. Usually the app may do less: check that on its page.':
    'Der API Key funktioniert, aber Etsy zeigt dieser App {entity} nicht. Meist darf die App weniger: Sehen Sie auf ihrer Seite nach.',
  'The shop is on vacation. Meanwhile, Etsy hides its listings.': 'Der Shop macht Urlaub. So lange verbirgt Etsy seine Angebote.',
  'Etsy’s search finds no listings, but the shop has some. They may be hidden from the search; a tool with your consent can still read them.':
    'Die Suche von Etsy findet keine Angebote, der Shop hat aber welche. Vielleicht sind sie vor der Suche verborgen; ein Tool mit Ihrer Zustimmung kann sie trotzdem lesen.',
  'Seller API Access: discussion 1644': 'Seller API Access: Diskussion 1644',
  'Seller API Access: discussion 1647': 'Seller API Access: Diskussion 1647',
  'Seller API Access and callback URLs: discussion 1657': 'Seller API Access und Callback-Adressen: Diskussion 1657',
  'Etsy Open API v3': 'Etsy Open API v3',
  'Request standards': 'Wie Anfragen aussehen',
  'Rate limits': 'Grenzen für Anfragen',
  'Etsy’s description of its API': 'Wie Etsy seine API beschreibt',
  'Etsy help: apps with access to your account': 'Hilfe von Etsy: Apps mit Zugriff auf Ihr Konto',
  'Addresses of buyers': 'Adressen der Käufer',
  'Apps that wait for their approval': 'Apps, die auf ihre Freigabe warten',
  'Keys for a tool of somebody else': 'Schlüssel für ein fremdes Tool',
  'The number of a shop': 'Die Nummer eines Shops',
  'Access Tokens that end': 'Access Token, die ablaufen',
  'How a tool’s customers get both values': 'Wie Kunden eines Tools beide Werte bekommen',
};
