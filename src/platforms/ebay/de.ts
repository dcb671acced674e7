/** In German, each sentence under its English one. */
export const de: Record<string, string> = {
  'Store categories': 'Shop-Kategorien',
  'Open the authorization link for eBay, grant access to your seller account, and test the API Key on this page.':
    'Den Autorisierungslink für eBay öffnen, den Zugriff auf Ihr Verkäuferkonto erlauben und den API Key auf dieser Seite prüfen.',
  'The **authorization link** for eBay. You find it in {tool}, or its makers give it to you.':
    'Der **Autorisierungslink** für eBay. Zeigt {tool} ihn nicht, bekommen Sie ihn von dessen Anbieter.',
  'The ordinary eBay login that **owns the listings**. A login of eBay’s developer program, or a test user, does not work there.':
    'Der gewöhnliche eBay-Login, dem die **Angebote gehören**. Ein Login des Entwicklerprogramms von eBay oder ein Testnutzer funktioniert dort nicht.',
  'For store categories: an **eBay Store**. The account may have to use eBay’s **business policies**, too.':
    'Für Shop-Kategorien: ein **eBay Shop**. Außerdem muss das Konto vielleicht mit den **Rahmenbedingungen** (business policies) von eBay arbeiten.',
  'A key that worked this morning may have ended': 'Ein Schlüssel, der heute Morgen noch ging, kann abgelaufen sein',
  'That is normal at eBay. Open the authorization link again, and copy the new key.':
    'Das ist bei eBay normal. Öffnen Sie den Autorisierungslink noch einmal, und kopieren Sie den neuen Schlüssel.',
  'Take the access back under [[My eBay]], where it lists the apps that you let in. The key ends with that.':
    'Entziehen Sie den Zugriff unter [[My eBay]] („Mein eBay“), wo die Apps stehen, die Sie hereingelassen haben. Damit endet der Schlüssel.',
  'You do not find that list? A new eBay user name or password ends the key as well.':
    'Sie finden diese Liste nicht? Ein neuer Nutzername oder ein neues Passwort bei eBay beendet den Schlüssel ebenfalls.',
  'about two hours; other kinds live about 18 months': 'etwa zwei Stunden; andere Arten leben rund 18 Monate',
  'Open the authorization link': 'Den Autorisierungslink öffnen',
  'Open {authorizationLink} in your browser. It leads to eBay’s own website.':
    'Öffnen Sie {authorizationLink} in Ihrem Browser. Er führt auf die Website von eBay selbst.',
  'Log in to eBay': 'Bei eBay anmelden',
  'Check that the address in the browser belongs to **ebay.com** or to the eBay of your country, then log in with the account that you sell with.':
    'Prüfen Sie, dass die Adresse im Browser zu **ebay.com** oder zum eBay Ihres Landes gehört, und melden Sie sich dann mit dem Konto an, mit dem Sie verkaufen.',
  'Grant access': 'Den Zugriff erlauben',
  'Follow the pages and **grant access** to the app of {tool}. You cannot tick single permissions: the tool asks for all of them at once, and you accept them together.':
    'Folgen Sie den Seiten, und **erlauben Sie den Zugriff** für die App, mit der {tool} arbeitet. Einzelne Berechtigungen lassen sich nicht ankreuzen: Das Tool bittet um alle zugleich, und Sie stimmen allen zusammen zu.',
  'Copy the API Key': 'Den API Key kopieren',
  'The page that follows shows the **API Key** for eBay. Copy **all** of it: it is long, and often starts with `v^1.1#`. Keep it in a safe place.':
    'Die Seite danach zeigt den **API Key** für eBay. Kopieren Sie ihn **ganz**: Er ist lang und beginnt oft mit `v^1.1#`. Bewahren Sie ihn sicher auf.',
  'An API Key is much longer than this, or it has a blank in it. Copy all of it again.':
    'Ein API Key ist viel länger als das hier, oder es steht ein Leerzeichen darin. Kopieren Sie ihn noch einmal ganz.',
  'This is a Client ID (App ID) of a developer. The key is much longer.':
    'Das ist die Client ID (App ID) eines Entwicklers. Der Schlüssel ist viel länger.',
  'This is a client secret (Cert ID) of a developer. The key is much longer.':
    'Das ist das Client Secret (Cert ID) eines Entwicklers. Der Schlüssel ist viel länger.',
  'This is a Dev ID of a developer. The key is much longer.':
    'Das ist die Dev ID eines Entwicklers. Der Schlüssel ist viel länger.',
  'This is a RuName, the name of a developer’s redirect. The key is much longer.':
    'Das ist ein RuName, der Name einer Weiterleitung eines Entwicklers. Der Schlüssel ist viel länger.',
  'Keys like this usually belong to the app alone and carry no consent of a seller. If nothing can be read, use the key that is shown after you granted access.':
    'Solche Schlüssel gehören meist nur der App und enthalten keine Zustimmung eines Verkäufers. Lässt sich nichts lesen, nehmen Sie den Schlüssel, der nach dem Erlauben des Zugriffs gezeigt wird.',
  'This looks like a refresh token or a one-time code. It may be right, but only the tool itself can use it, so it cannot be tried here. Enter it in the tool and run its own test.':
    'Das sieht nach einem Refresh Token oder einem Einmalcode aus. Er kann stimmen, aber nur das Tool selbst kann ihn benutzen; hier lässt er sich nicht ausprobieren. Tragen Sie ihn im Tool ein, und starten Sie dessen eigenen Test.',
  'This address holds a one-time code. It may be right, but only the tool itself can use it, within minutes, so it cannot be tried here. If the tool asks for an API Key, copy the key that it shows.':
    'In dieser Adresse steht ein Einmalcode. Er kann stimmen, aber nur das Tool selbst kann ihn benutzen, innerhalb von Minuten; hier lässt er sich nicht ausprobieren. Verlangt das Tool einen API Key, kopieren Sie den Schlüssel, den es zeigt.',
  'eBay counts requests per day, for the app of the tool and not for you. This check sends at most six.':
    'eBay zählt die Anfragen je Tag, für die App des Tools und nicht für Sie. Diese Prüfung sendet höchstens sechs.',
  'eBay did not tell which kind of key this is.': 'eBay hat nicht verraten, welche Art von Schlüssel das ist.',
  'This is an older kind of key (Auth’n’Auth). With it, only the listings can be checked here.':
    'Das ist ein Schlüssel der älteren Art (Auth’n’Auth). Mit ihm lassen sich hier nur die Angebote prüfen.',
  'Of an order older than 90 days, the buyer’s name, phone and e-mail are gone; the e-mail already after 14 days. Unless a tool asks for more, eBay lists the last 90 days only, and never more than two years. Of buyers in the United States, some tools get a number in place of the user name.':
    'Bei Bestellungen, die älter als 90 Tage sind, fehlen Name, Telefon und E-Mail der Käufer; die E-Mail schon nach 14 Tagen. Wenn ein Tool nicht mehr verlangt, listet eBay nur die letzten 90 Tage, und nie mehr als zwei Jahre. Von Käufern in den USA bekommen manche Tools eine Nummer statt des Nutzernamens.',
  'eBay has no list of customers. Buyers appear only inside orders, with name, phone and e-mail for 90 days at most.':
    'eBay hat keine Kundenliste. Käufer stehen nur in Bestellungen, mit Name, Telefon und E-Mail für höchstens 90 Tage.',
  'eBay’s API does not hand out the pages of an eBay Store.': 'Die API von eBay gibt die Seiten eines eBay Shops nicht heraus.',
  'eBay has no blog.': 'eBay hat keinen Blog.',
  'eBay has put this account on hold. Log in to eBay and resolve that with them, then check again.':
    'eBay hat dieses Konto gesperrt. Melden Sie sich bei eBay an und klären Sie das dort, und prüfen Sie dann noch einmal.',
  'eBay has suspended this account. Log in to eBay and resolve that with them, then check again.':
    'eBay hat dieses Konto ausgesetzt. Melden Sie sich bei eBay an und klären Sie das dort, und prüfen Sie dann noch einmal.',
  'The app of the tool has used up its requests to eBay, which it has for all its customers. Your key may be right; check again tomorrow.':
    'Die App des Tools hat ihre Anfragen bei eBay verbraucht; sie gelten für alle ihre Kunden zusammen. Ihr Schlüssel kann richtig sein; prüfen Sie morgen noch einmal.',
  'eBay’s Inventory API can be read and lists nothing. Listings that were made on eBay’s own pages do not appear there, and this key may not read them: the people behind the tool have to ask for https://api.ebay.com/oauth/api_scope, too.':
    'Die Inventory-API von eBay lässt sich lesen und listet nichts. Angebote, die auf den Seiten von eBay selbst angelegt wurden, stehen dort nicht, und dieser Schlüssel darf sie nicht lesen: Der Anbieter des Tools muss auch um https://api.ebay.com/oauth/api_scope bitten.',
  'The access was taken back in the eBay account, so this key has ended. Open the authorization link again and copy the new key.':
    'Der Zugriff wurde im eBay-Konto entzogen, deshalb gilt dieser Schlüssel nicht mehr. Öffnen Sie den Autorisierungslink noch einmal, und kopieren Sie den neuen Schlüssel.',
  'This key has ended, or the access was taken back. Open the authorization link again and copy the new key.':
    'Dieser Schlüssel ist abgelaufen, oder der Zugriff wurde entzogen. Öffnen Sie den Autorisierungslink noch einmal, und kopieren Sie den neuen Schlüssel.',
  'eBay does not accept this key. It may be mistyped or cut off, or it has ended: many of eBay’s keys live for two hours only. Open the authorization link again and copy the new key.':
    'eBay nimmt diesen Schlüssel nicht an. Vielleicht hat er einen Tippfehler, ist abgeschnitten oder abgelaufen: Viele Schlüssel von eBay leben nur zwei Stunden. Öffnen Sie den Autorisierungslink noch einmal, und kopieren Sie den neuen Schlüssel.',
  'eBay does not accept this key. Copy all of it again; if that does not help, open the authorization link and make a new one.':
    'eBay nimmt diesen Schlüssel nicht an. Kopieren Sie ihn noch einmal ganz; hilft das nicht, öffnen Sie den Autorisierungslink und machen Sie einen neuen.',
  'eBay does not see a key in this. Copy the whole API Key again.':
    'eBay erkennt darin keinen Schlüssel. Kopieren Sie den ganzen API Key noch einmal.',
  'This key seems to belong to the app alone and not to a seller, so eBay shows nothing. Use the key that is shown after you granted access.':
    'Dieser Schlüssel gehört offenbar nur der App und keinem Verkäufer, deshalb zeigt eBay nichts. Nehmen Sie den Schlüssel, der nach dem Erlauben des Zugriffs gezeigt wird.',
  'eBay lets this key read nothing. Usually it has just ended, or not everything was granted: open the authorization link again and accept everything.':
    'eBay lässt diesen Schlüssel nichts lesen. Meist ist er gerade abgelaufen, oder es wurde nicht alles erlaubt: Öffnen Sie den Autorisierungslink noch einmal, und stimmen Sie allem zu.',
  'eBay shows no store categories: the account has no eBay Store, or the key lacks “{permission}” (“sell.stores.readonly” may do). The rest of the check is not affected.':
    'eBay zeigt keine Shop-Kategorien: Das Konto hat keinen eBay Shop, oder dem Schlüssel fehlt „{permission}“ („sell.stores.readonly“ genügt vielleicht). Auf den Rest der Prüfung hat das keinen Einfluss.',
  'The key may not read {entity}. Usually “{permission}” is missing: grant access again and accept everything. If you did, ask the people behind the tool, who choose what their app asks for.':
    'Der Schlüssel darf {entity} nicht lesen. Meist fehlt „{permission}“: Erlauben Sie den Zugriff noch einmal, und stimmen Sie allem zu. Haben Sie das getan, fragen Sie den Anbieter des Tools; er wählt, worum seine App bittet.',
  'The registration of this account as a seller is not finished. Finish it on eBay before you move anything.':
    'Dieses Konto ist noch nicht fertig als Verkäufer angemeldet. Schließen Sie das bei eBay ab, bevor Sie etwas umziehen.',
  'These listings were made on eBay’s own pages. A tool that uses eBay’s Inventory API does not see them until they are migrated to it.':
    'Diese Angebote wurden auf den Seiten von eBay selbst angelegt. Ein Tool, das die Inventory-API von eBay benutzt, sieht sie erst, wenn sie dorthin übernommen sind.',
  'There may be older orders: eBay lists those of the last 90 days, unless a tool asks for more.':
    'Es kann ältere Bestellungen geben: eBay listet die der letzten 90 Tage, wenn ein Tool nicht mehr verlangt.',
  'eBay’s APIs': 'Die APIs von eBay',
  'Error codes of the Sell APIs': 'Fehlercodes der Sell APIs',
  'What is switched off': 'Was abgeschaltet wird',
  'Getting the consent of a seller': 'Die Zustimmung eines Verkäufers einholen',
  'What an order says of its buyer, and how long': 'Was eine Bestellung über den Käufer sagt, und wie lange',
  'Store categories, and what they need': 'Shop-Kategorien, und was sie brauchen',
  'Which login a consent needs': 'Welche Anmeldung eine Zustimmung braucht',
  'How long a consent lasts, and who can end it': 'Wie lange eine Zustimmung gilt, und wer sie beenden kann',
  'What else ends a consent': 'Was eine Zustimmung sonst noch beendet',
  'A client for eBay’s APIs': 'Ein Client für die APIs von eBay',
  'Sell APIs (Account, Inventory, Fulfillment, Stores; v1), and the Trading API for older keys':
    'Sell APIs (Account, Inventory, Fulfillment, Stores; v1), für ältere Schlüssel die Trading API',
};
