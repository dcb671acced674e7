/** In German, each sentence under its English one. */
export const de: Record<string, string> = {
  Sales: 'Verkäufe',
  'Create an API key in Lightspeed eCom, or a personal token in Lightspeed Retail X-Series, and test it on this page.':
    'Einen API-Schlüssel in Lightspeed eCom oder einen persönlichen Token in Lightspeed Retail X-Series anlegen und auf dieser Seite prüfen.',
  'For the C-Series: a login that may change the settings of the shop. The plan may have to be **Advanced** or **Professional**: on a smaller one, the menu **Developers** may be missing.':
    'Für die C-Series: ein Login, der die Einstellungen des Shops ändern darf. Der Tarif muss vielleicht **Advanced** oder **Professional** sein: In kleineren fehlt unter Umständen das Menü **Developers**.',
  'For the X-Series: a login that may open **Setup**, and the **Plus** plan, which has personal tokens.':
    'Für die X-Series: ein Login, der **Setup** öffnen darf, und der Tarif **Plus**, der persönliche Token hat.',
  'Which Lightspeed do you have?': 'Welches Lightspeed haben Sie?',
  'Several products have this name; the address that you see when you are logged in tells which one is yours.\n\n- **eCom (C-Series)**: `webshopapp.com` or `shoplightspeed.com`. This guide. Lightspeed moves shops in North America to the E-Series, and their keys may stop working.\n- **Retail (X-Series)**, the former Vend: `retail.lightspeed.app` or `vendhq.com`. This guide, under **X-Series**.\n- **eCom (E-Series)**: this is [Ecwid](./ecwid.mdx).\n- **Retail (R-Series)**: `lightspeedapp.com` or `merchantos.com`. It only lets in approved apps by their own login. The key file that some tools hand out works with that tool alone, so there is nothing to check here.\n- **Restaurant**: not a web shop.':
    'Mehrere Produkte heißen so; die Adresse, die Sie angemeldet sehen, verrät, welches Ihres ist.\n\n- **eCom (C-Series)**: `webshopapp.com` oder `shoplightspeed.com`. Diese Anleitung. In Nordamerika zieht Lightspeed Shops zur E-Series um, und ihre Schlüssel gelten dann vielleicht nicht mehr.\n- **Retail (X-Series)**, früher Vend: `retail.lightspeed.app` oder `vendhq.com`. Diese Anleitung, unter **X-Series**.\n- **eCom (E-Series)**: Das ist [Ecwid](./ecwid.mdx).\n- **Retail (R-Series)**: `lightspeedapp.com` oder `merchantos.com`. Es lässt nur zugelassene Apps mit eigenem Login herein. Die Schlüsseldatei, die manche Tools ausgeben, funktioniert nur mit diesem Tool; hier gibt es also nichts zu prüfen.\n- **Restaurant**: kein Webshop.',
  'You sell online with Lightspeed eCom, the former SEOshop.': 'Sie verkaufen online mit Lightspeed eCom, früher SEOshop.',
  'until you delete it': 'bis Sie ihn löschen',
  'Look into the list of {tool} for the rows in which it wants **Write**.':
    'Sehen Sie in der Liste nach, die {tool} nennt, für welche Zeilen **Write** verlangt wird.',
  'Delete the key under [[Settings → Store Settings → Developers]], or switch **Enable this API key** off and press **Save**.':
    'Löschen Sie den Schlüssel unter [[Settings → Store Settings → Developers]], oder schalten Sie **Enable this API key** aus, und klicken Sie auf **Save**.',
  'Log in and copy the address': 'Anmelden und die Adresse kopieren',
  'Log in to the back office of your shop: `https://YOURSHOP.webshopapp.com/admin` in Europe, `https://YOURSHOP.shoplightspeed.com/admin` in North America.\n\nCopy the address that the browser shows. It is your **Store URL / Endpoint**, also called **API Endpoint**; the public address of your shop does too.':
    'Melden Sie sich im Backoffice Ihres Shops an: in Europa `https://YOURSHOP.webshopapp.com/admin`, in Nordamerika `https://YOURSHOP.shoplightspeed.com/admin`.\n\nKopieren Sie die Adresse, die der Browser zeigt. Das ist Ihre **Store URL / Endpoint**, auch **API Endpoint** genannt; die öffentliche Adresse Ihres Shops genügt auch.',
  'Create a key, and switch it on': 'Einen Schlüssel anlegen und einschalten',
  'Go to [[Settings → Store Settings → Developers]] (in some back offices [[Settings → Web extras → API Keys]]; older guides say **API Keys** or **Integrations**) and press **New API key**, or open the existing one. Name it “{app}” and press **Save**. Then switch **Enable this API key** on. A key that is not switched on does not work.':
    'Öffnen Sie [[Settings → Store Settings → Developers]] (in manchen Backoffices [[Settings → Web extras → API Keys]]; ältere Anleitungen sagen **API Keys** oder **Integrations**), und klicken Sie auf **New API key**, oder öffnen Sie den vorhandenen. Nennen Sie ihn „{app}“, und klicken Sie auf **Save**. Schalten Sie dann **Enable this API key** ein. Ein Schlüssel, der nicht eingeschaltet ist, funktioniert nicht.',
  'Allow reading': 'Lesen erlauben',
  'Tick **Read** in these rows, without **Write**:\n\n{permissions}\n\nWith **Settings**, the check can also tell whether the key belongs to the right shop. Press **Save** once more.':
    'Kreuzen Sie in diesen Zeilen **Read** an, ohne **Write**:\n\n{permissions}\n\nMit **Settings** kann die Prüfung auch erkennen, ob der Schlüssel zum richtigen Shop gehört. Klicken Sie noch einmal auf **Save**.',
  'Copy key and secret': 'Schlüssel und Secret kopieren',
  'Copy the two under **Details** now: the **API Secret** may be shown only once.':
    'Kopieren Sie beide jetzt, unter **Details**: Das **API Secret** wird vielleicht nur einmal gezeigt.',
  'It is only compared with the shop; nothing is sent there.':
    'Sie wird nur mit dem Shop verglichen; gesendet wird dorthin nichts.',
  'This belongs to Lightspeed Retail (X-Series). Choose “X-Series” above the steps.':
    'Das gehört zu Lightspeed Retail (X-Series). Wählen Sie „X-Series“ über den Schritten.',
  'This belongs to Retail (R-Series), which has no key that can be checked here: its key file only works with the tool that made it.':
    'Das gehört zu Retail (R-Series), für das sich hier kein Schlüssel prüfen lässt: Seine Schlüsseldatei funktioniert nur mit dem Tool, das sie gemacht hat.',
  'This belongs to Lightspeed eCom (E-Series), which is Ecwid. Use the guide for Ecwid.':
    'Das gehört zu Lightspeed eCom (E-Series), das ist Ecwid. Nehmen Sie die Anleitung für Ecwid.',
  'This belongs to Restaurant (K-Series), which is no web shop.':
    'Das gehört zu Restaurant (K-Series), und das ist kein Webshop.',
  'The API Key and the API Secret have exactly 32 characters each. Copy both again, or create a new key.':
    'API Key und API Secret haben je genau 32 Zeichen. Kopieren Sie beide noch einmal, oder legen Sie einen neuen Schlüssel an.',
  'This is a number of a shop. The API Key has 32 characters; copy it from the Details.':
    'Das ist die Nummer eines Shops. Der API Key hat 32 Zeichen; kopieren Sie ihn aus den Details.',
  'One that your shop has. If it is not in the list, take any that is.':
    'Eine, die Ihr Shop hat. Steht sie nicht in der Liste, nehmen Sie irgendeine, die darin steht.',
  'For Lightspeed Retail (X-Series), the former Vend. Tools ask for the same values, but **API Secret** stays empty.':
    'Für Lightspeed Retail (X-Series), früher Vend. Tools fragen nach denselben Werten, aber **API Secret** bleibt leer.',
  'You use Lightspeed Retail (X-Series), the former Vend.': 'Sie benutzen Lightspeed Retail (X-Series), früher Vend.',
  'until its expiry date, or until you delete it': 'bis zu seinem Ablaufdatum, oder bis Sie ihn löschen',
  'Delete the token under [[Setup → Personal Tokens]].': 'Löschen Sie den Token unter [[Setup → Personal Tokens]].',
  'Copy the address': 'Die Adresse kopieren',
  'Log in to your store at `https://YOURSTORE.retail.lightspeed.app` and copy the address of the page.':
    'Melden Sie sich in Ihrem Shop unter `https://YOURSTORE.retail.lightspeed.app` an, und kopieren Sie die Adresse der Seite.',
  'Create a personal token': 'Einen persönlichen Token anlegen',
  'Go to [[Setup → Personal Tokens]] and press **Add Personal Token**. Name it “{app}”.\n\nChoose an **Expiry date** some weeks after your move; it can be changed later. Press **Generate Personal Token**.\n\nCopy the token now: once it is saved, Lightspeed does not show it again. There are no permissions to choose: it has the access of an administrator.':
    'Öffnen Sie [[Setup → Personal Tokens]], und klicken Sie auf **Add Personal Token**. Nennen Sie ihn „{app}“.\n\nWählen Sie ein **Expiry date** (Ablaufdatum) einige Wochen nach Ihrem Umzug; es lässt sich später ändern. Klicken Sie auf **Generate Personal Token**.\n\nKopieren Sie den Token jetzt: Ist er gespeichert, zeigt Lightspeed ihn nicht mehr. Berechtigungen gibt es nicht auszuwählen: Er hat den Zugriff eines Administrators.',
  'This belongs to Lightspeed eCom (C-Series). Choose “eCom (C-Series)” above the steps.':
    'Das gehört zu Lightspeed eCom (C-Series). Wählen Sie „eCom (C-Series)“ über den Schritten.',
  'This is not an address of the X-Series. It ends in .retail.lightspeed.app.':
    'Das ist keine Adresse der X-Series. Sie endet auf .retail.lightspeed.app.',
  'This page belongs to Lightspeed itself, not to your store. Copy the address that you see when you are logged in; the name of your store stands in front of .retail.lightspeed.app.':
    'Diese Seite gehört Lightspeed selbst und nicht Ihrem Laden. Kopieren Sie die Adresse, die Sie angemeldet sehen; vor .retail.lightspeed.app steht der Name Ihres Ladens.',
  'The personal token.': 'Der persönliche Token.',
  'A personal token is longer than this and has no blanks. Copy it again.':
    'Ein persönlicher Token ist länger und hat keine Leerzeichen. Kopieren Sie ihn noch einmal.',
  'The number of requests depends on the number of registers. This check uses five.':
    'Die Zahl der Anfragen hängt von der Zahl der Kassen ab. Diese Prüfung braucht fünf.',
  'The X-Series is a point of sale and stores no pages.': 'Die X-Series ist ein Kassensystem und speichert keine Seiten.',
  'The X-Series is a point of sale and stores no blog posts.':
    'Die X-Series ist ein Kassensystem und speichert keine Blogbeiträge.',
  'The X-Series is a point of sale and stores no reviews.': 'Die X-Series ist ein Kassensystem und speichert keine Bewertungen.',
  'Lightspeed usually allows a key 300 requests in 5 minutes. This check uses about fifteen.':
    'Lightspeed erlaubt einem Schlüssel meist 300 Anfragen in 5 Minuten. Diese Prüfung braucht etwa fünfzehn.',
  'This key belongs to another shop than the Store URL. Log in to the right shop and create the key there.':
    'Dieser Schlüssel gehört zu einem anderen Shop als die Store URL. Melden Sie sich im richtigen Shop an, und legen Sie den Schlüssel dort an.',
  'The plan of this shop seems to have no API. The C-Series may need Advanced or Professional; personal tokens of the X-Series need Plus.':
    'Der Tarif dieses Shops scheint keine API zu haben. Die C-Series braucht vielleicht Advanced oder Professional; persönliche Token der X-Series brauchen Plus.',
  'Lightspeed says that this shop is closed or suspended. Open it again, then check again.':
    'Lightspeed meldet, dass dieser Shop geschlossen oder gesperrt ist. Öffnen Sie ihn wieder, und prüfen Sie dann noch einmal.',
  'Lightspeed does not accept this personal token. Usually it was not copied whole, its expiry date is over, or somebody deleted it. Create a new one.':
    'Lightspeed nimmt diesen persönlichen Token nicht an. Meist wurde er nicht ganz kopiert, sein Ablaufdatum ist vorbei, oder jemand hat ihn gelöscht. Legen Sie einen neuen an.',
  'Lightspeed does not accept this API Key with this API Secret. Usually “Enable this API key” is not on, or was not saved. The two may also be in each other’s field: copy both again.':
    'Lightspeed nimmt diesen API Key mit diesem API Secret nicht an. Meist ist „Enable this API key“ nicht eingeschaltet oder wurde nicht gespeichert. Vielleicht stehen die beiden auch im Feld des anderen: Kopieren Sie beide noch einmal.',
  'Lightspeed refuses {entity}, although a personal token may read everything. The plan of the store, or the user who made the token, may be the reason: ask the owner of the store, then create a new one.':
    'Lightspeed verweigert {entity}, obwohl ein persönlicher Token alles lesen darf. Es kann am Tarif des Shops liegen oder an dem Benutzer, der den Token angelegt hat: Fragen Sie den Inhaber des Shops, und legen Sie dann einen neuen an.',
  'Lightspeed has no shop at this address. Usually the name in front of .retail.lightspeed.app is mistyped.':
    'Unter dieser Adresse hat Lightspeed keinen Shop. Meist steckt im Namen vor .retail.lightspeed.app ein Tippfehler.',
  'Lightspeed finds nothing in this Shop language, nor in Dutch. Usually the shop has other languages: choose one that it has.':
    'Lightspeed findet in dieser Shopsprache nichts, und auf Niederländisch auch nicht. Meist hat der Shop andere Sprachen: Wählen Sie eine, die er hat.',
  'The shop of this key has another main address than the Store URL that you entered. Make sure that it is the right shop.':
    'Der Shop dieses Schlüssels hat eine andere Hauptadresse als die eingetragene Store URL. Vergewissern Sie sich, dass es der richtige Shop ist.',
  'eCom API: introduction': 'eCom API: Einführung',
  'Lightspeed’s own client for PHP': 'Der PHP-Client von Lightspeed selbst',
  'What a migration tool asks for': 'Was ein Umzugstool verlangt',
  'API keys in the C-Series': 'API-Schlüssel in der C-Series',
  'How a tool’s customers make a key': 'Wie Kunden eines Tools einen Schlüssel anlegen',
  'How customers of another tool make a key': 'Wie Kunden eines anderen Tools einen Schlüssel anlegen',
  'From the C-Series to the E-Series': 'Von der C-Series zur E-Series',
  'Limits of the eCom API': 'Grenzen der eCom API',
  'X-Series: personal tokens': 'X-Series: persönliche Token',
  'X-Series: limits': 'X-Series: Grenzen',
  'X-Series: requests that are switched off': 'X-Series: Anfragen, die abgeschaltet werden',
};
