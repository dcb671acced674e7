/** In German, each sentence under its English one. */
export const de: Record<string, string> = {
  'Store pages': 'Shop-Seiten',
  'Create an API key in the developer tools of your Squarespace site and test it on this page.':
    'Einen API-Schlüssel in den Entwicklertools Ihrer Squarespace-Website anlegen und auf dieser Seite prüfen.',
  'A Squarespace plan with **Developer API keys**; see above.': 'Ein Squarespace-Tarif mit **Developer API keys**; siehe oben.',
  'The login of the site’s **owner**. An **administrator** may make keys, too; some guides say that only the owner can.':
    'Der Login von **Inhaber** oder Inhaberin der Website. Schlüssel anlegen dürfen wohl auch **Administratoren**; manche Anleitungen sagen, nur der Inhaber könne das.',
  'Not every plan has API keys': 'Nicht jeder Tarif hat API-Schlüssel',
  '- **Advanced** and **Commerce Advanced** have them.\n- **Core** and **Plus** may have them: a help page of 2025 lists Orders, Inventory and Transactions there, the price list of 2026 names Advanced alone. For products and contacts, nothing is published. See what the form offers.\n- Smaller plans (**Personal**, **Basic**, **Business**, **Commerce Basic**) usually have none for shop data.':
    '- **Advanced** und **Commerce Advanced** haben sie.\n- **Core** und **Plus** haben sie vielleicht: Eine Hilfeseite von 2025 nennt dort Orders, Inventory und Transactions, die Preisliste von 2026 nur Advanced. Für Produkte und Kontakte ist nichts veröffentlicht. Sehen Sie nach, was das Formular anbietet.\n- Kleinere Tarife (**Personal**, **Basic**, **Business**, **Commerce Basic**) haben für Shopdaten meist keine.',
  'Delete the key under [[Settings → Developer tools → Developer API keys]], with the **trash can** beside it. It stops working at once.':
    'Löschen Sie den Schlüssel unter [[Settings → Developer tools → Developer API keys]], mit dem **Papierkorb** daneben. Er gilt dann sofort nicht mehr.',
  'until you delete it, as long as the site is active': 'bis Sie ihn löschen, solange die Website aktiv ist',
  'Open the right site': 'Die richtige Website öffnen',
  'Log in at [account.squarespace.com](https://account.squarespace.com) and open the site that has the shop. A key opens **one** site only: a key from another site also works, and shows the other shop.':
    'Melden Sie sich bei [account.squarespace.com](https://account.squarespace.com) an, und öffnen Sie die Website mit dem Shop. Ein Schlüssel öffnet nur **eine** Website: Der Schlüssel einer anderen funktioniert auch, zeigt aber den anderen Shop.',
  'Open the developer tools': 'Die Entwicklertools öffnen',
  'Go to [[Settings → Developer tools → Developer API keys]]. On some older sites it is [[Settings → Advanced → Developer API keys]].\n\nYou do not find it? Open `https://SITE.squarespace.com/config/settings/developer-tools/developer-api-keys`, with the name of your site in place of `SITE`.':
    'Öffnen Sie [[Settings → Developer tools → Developer API keys]]. Auf manchen älteren Websites ist es [[Settings → Advanced → Developer API keys]].\n\nSie finden es nicht? Öffnen Sie `https://SITE.squarespace.com/config/settings/developer-tools/developer-api-keys`, mit dem Namen Ihrer Website anstelle von `SITE`.',
  'Create a key that can read': 'Einen Schlüssel anlegen, der lesen darf',
  'Press **Generate key** and name it “{app}”. Choose **Read Only** for these:\n\n{permissions}\n\nIf the form offers **Profiles** and not **Contacts**, take that one. You do not need **Forms**.':
    'Klicken Sie auf **Generate key**, und nennen Sie ihn „{app}“. Wählen Sie **Read Only** für:\n\n{permissions}\n\nBietet das Formular **Profiles** an und nicht **Contacts**, nehmen Sie das. **Forms** brauchen Sie nicht.',
  'Copy the key': 'Den Schlüssel kopieren',
  'Press **Next** or **Generate** and copy the **API Key**. Squarespace shows it only **once**. There is no secret and no further token to copy.':
    'Klicken Sie auf **Next** oder **Generate**, und kopieren Sie den **API Key**. Squarespace zeigt ihn nur **einmal**. Ein Geheimnis oder einen weiteren Token gibt es nicht.',
  'An API Key has at least 16 letters and digits, usually with four dashes. Copy the key, not its name.':
    'Ein API Key hat mindestens 16 Buchstaben und Ziffern, meist mit vier Bindestrichen. Kopieren Sie den Schlüssel, nicht seinen Namen.',
  'This is the address of a site. The API Key has letters and digits, usually with four dashes.':
    'Das ist die Adresse einer Website. Der API Key besteht aus Buchstaben und Ziffern, meist mit vier Bindestrichen.',
  'This is a key of Square, another company. Create a key in your Squarespace site.':
    'Das ist ein Schlüssel von Square, einer anderen Firma. Legen Sie einen Schlüssel in Ihrer Squarespace-Website an.',
  'This is a key of Stripe, which takes the payments. Create a key in your Squarespace site.':
    'Das ist ein Schlüssel von Stripe, das die Zahlungen abwickelt. Legen Sie einen Schlüssel in Ihrer Squarespace-Website an.',
  'This is a key of Shopify. Create a key in your Squarespace site.':
    'Das ist ein Schlüssel von Shopify. Legen Sie einen Schlüssel in Ihrer Squarespace-Website an.',
  'API Keys usually have 32 letters and digits and four dashes. If this one is rejected, copy the key itself, and not its name or the token of an app.':
    'API Keys haben meist 32 Buchstaben und Ziffern und vier Bindestriche. Wird dieser abgelehnt, kopieren Sie den Schlüssel selbst, nicht seinen Namen und nicht den Token einer App.',
  'Choose **Read and Write** in place of Read Only for these.': 'Wählen Sie für diese **Read and Write** statt Read Only.',
  'Squarespace allows 300 requests a minute, and then wants a minute’s pause. This check uses fewer than ten.':
    'Squarespace erlaubt 300 Anfragen in der Minute und verlangt dann eine Minute Pause. Diese Prüfung braucht weniger als zehn.',
  'Donations are not among the orders. Only a tool that reads Transactions finds them.':
    'Spenden stehen nicht unter den Bestellungen. Nur ein Tool, das Transactions liest, findet sie.',
  'Squarespace’s API has no pages. They come out of Squarespace’s own export, if the tool can read it.':
    'Die API von Squarespace enthält keine Seiten. Sie kommen aus dem Export von Squarespace, wenn das Tool ihn lesen kann.',
  'Squarespace’s API has no blog posts. They come out of Squarespace’s own export, if the tool can read it.':
    'Die API von Squarespace enthält keine Blogbeiträge. Sie kommen aus dem Export von Squarespace, wenn das Tool ihn lesen kann.',
  'Squarespace asks for a pause, because it was asked too often. Wait a minute, then check again.':
    'Squarespace bittet um eine Pause, weil zu oft gefragt wurde. Warten Sie eine Minute, und prüfen Sie dann noch einmal.',
  'Squarespace hands out nothing of this site before it is paid for. Usually the trial is over, or a bill is open: settle that in Squarespace, then check again.':
    'Squarespace gibt nichts von dieser Website heraus, bevor sie bezahlt ist. Meist ist die Testzeit vorbei oder eine Rechnung offen: Klären Sie das bei Squarespace, und prüfen Sie dann noch einmal.',
  'The site’s plan does not let an API key read {entity}. A higher plan is needed.':
    'Im Tarif dieser Website darf ein API-Schlüssel {entity} nicht lesen. Dafür braucht es einen höheren Tarif.',
  'The key works, but Squarespace refuses both contacts and profiles. Usually the key was made without them: create a new one with “Contacts” set to Read Only. If the form does not offer it, the site’s plan may not include it.':
    'Der Schlüssel funktioniert, aber Squarespace verweigert Kontakte und Profile. Meist wurde er ohne sie angelegt: Legen Sie einen neuen an, mit „Contacts“ auf Read Only. Bietet das Formular das nicht an, enthält es der Tarif vielleicht nicht.',
  'The key works, but Squarespace refuses {entity}. Usually the key was made without “{permission}”: create a new one with it set to Read Only. If the form does not offer it, the site’s plan may not include it.':
    'Der Schlüssel funktioniert, aber Squarespace verweigert {entity}. Meist wurde er ohne „{permission}“ angelegt: Legen Sie einen neuen an, und stellen Sie das auf Read Only. Bietet das Formular das nicht an, enthält es der Tarif vielleicht nicht.',
  'Squarespace does not accept this API Key. Usually it is mistyped, or was deleted: create a new one.':
    'Squarespace nimmt diesen API Key nicht an. Meist hat er einen Tippfehler oder wurde gelöscht: Legen Sie einen neuen an.',
  'The key decides which site is read. Compare the product shown here with your shop, to be sure that the key is from the right site.':
    'Der Schlüssel entscheidet, welche Website gelesen wird. Vergleichen Sie das gezeigte Produkt mit Ihrem Shop, damit es sicher die richtige ist.',
  'Commerce APIs: overview': 'Commerce APIs: Überblick',
  'Making requests': 'Anfragen stellen',
  'Authentication and permissions': 'Anmeldung und Berechtigungen',
  'Responses and errors': 'Antworten und Fehler',
  'Rate limits': 'Grenzen für Anfragen',
  'Questions and answers': 'Fragen und Antworten',
  'Your account dashboard': 'Die Übersicht Ihres Kontos',
  'How a tool’s customers make a key': 'Wie Kunden eines Tools einen Schlüssel anlegen',
  'What a migration tool asks for': 'Was ein Umzugstool verlangt',
  'What cannot be added to a key, and the plan': 'Was sich einem Schlüssel nicht hinzufügen lässt, und der Tarif',
};
