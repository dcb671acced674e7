/** In German, each sentence under its English one. */
export const de: Record<string, string> = {
  'Existing custom app': 'Vorhandene App',
  'New app (Dev Dashboard)': 'Neue App (Dev Dashboard)',
  'Get API access to your Shopify store, with an existing custom app or a new one, and test it on this page.':
    'API-Zugang zu Ihrem Shopify-Shop bekommen, mit einer vorhandenen oder einer neuen App, und auf dieser Seite prüfen.',
  'The store owner, or a staff member who may **develop apps**. For a new app, you need that permission in the **organisation**: the account at Shopify that owns the store.':
    'Inhaber oder Inhaberin des Shops, oder jemand im Team, der **Apps entwickeln** darf. Für eine neue App brauchen Sie dieses Recht in der **Organisation**: dem Konto bei Shopify, dem der Shop gehört.',
  'For names, addresses and e-mails of customers in an app made in the admin: the plan **Shopify** or a higher one.':
    'Für Namen, Adressen und E-Mails von Kunden in einer App, die im Adminbereich angelegt wurde: der Tarif **Shopify** oder ein höherer.',
  'The permanent address of the store, which ends in `.myshopify.com`.':
    'Die dauerhafte Adresse des Shops, die auf `.myshopify.com` endet.',
  'New stores need a new app': 'Neue Shops brauchen eine neue App',
  'Since 1 January 2026, Shopify lets nobody create a custom app inside the store admin. Apps that exist go on working: never delete one, because it cannot be made again. If you have none, use **New app (Dev Dashboard)**.':
    'Seit dem 1. Januar 2026 lässt Shopify niemanden mehr eine benutzerdefinierte App im Adminbereich des Shops anlegen. Vorhandene Apps funktionieren weiter: Löschen Sie nie eine, denn sie lässt sich nicht neu anlegen. Haben Sie keine, nehmen Sie **Neue App (Dev Dashboard)**.',
  'Uninstall the app in [[Settings → Apps]] (older: [[Settings → Apps and sales channels]]): its token stops working at once. Do **not** delete an old custom app: it cannot be made again.':
    'Deinstallieren Sie die App unter [[Settings → Apps]] (älter: [[Einstellungen → Apps und Vertriebskanäle]]): Ihr Token gilt dann sofort nicht mehr. **Löschen** Sie eine alte benutzerdefinierte App nicht: Sie lässt sich nicht neu anlegen.',
  'If a token was ever sent by e-mail or chat, uninstall the app even if you plan to go on, and install it again for a new one.':
    'Wurde ein Token je per E-Mail oder Chat verschickt, deinstallieren Sie die App, auch wenn Sie weitermachen wollen, und installieren Sie sie für einen neuen Token noch einmal.',
  'For a store that already has a custom app, created in the admin before 2026.':
    'Für einen Shop, der schon eine benutzerdefinierte App hat, angelegt im Adminbereich vor 2026.',
  'You already have a custom app in your store, or its token, which starts with shpat_.':
    'Sie haben schon eine benutzerdefinierte App in Ihrem Shop oder deren Token, der mit shpat_ beginnt.',
  'until you uninstall the app': 'bis Sie die App deinstallieren',
  'Open your custom app': 'Die benutzerdefinierte App öffnen',
  'Log in to your Shopify admin at [admin.shopify.com](https://admin.shopify.com). Go to [[Settings → Apps and sales channels → Develop apps]] (newer: [[Settings → Apps → Develop apps]], older: **Develop apps for your store**) and open the custom app. \n\nThere is none, and no button to create one? Then choose **New app (Dev Dashboard)** above.':
    'Melden Sie sich unter [admin.shopify.com](https://admin.shopify.com) im Adminbereich von Shopify an. Öffnen Sie [[Einstellungen → Apps und Vertriebskanäle → Apps entwickeln]] (neuer: [[Settings → Apps → Develop apps]], älter: **Develop apps for your store**) und dort die benutzerdefinierte App. \n\nEs gibt keine, und auch keinen Knopf, eine anzulegen? Dann wählen Sie oben **Neue App (Dev Dashboard)**.',
  'Allow reading': 'Lesen erlauben',
  'Open [[Configuration]] and edit the **Admin API scopes**: so Shopify calls permissions. Tick these for what you want to move:\n\n{permissions}\n\nFor orders older than 60 days, tick [copy: read_all_orders] too. Press **Save**.':
    'Öffnen Sie [[Configuration]], und bearbeiten Sie die **Admin API scopes**: So nennt Shopify Berechtigungen. Kreuzen Sie für das, was Sie übertragen, diese an:\n\n{permissions}\n\nFür Bestellungen, die älter als 60 Tage sind, kreuzen Sie auch [copy: read_all_orders] an. Klicken Sie auf **Save**.',
  'Install the app': 'Die App installieren',
  'Press **Install app**. If it was installed before you changed the scopes, install it again, so that they count.':
    'Klicken Sie auf **Install app**. War sie schon installiert, bevor Sie die Scopes geändert haben, installieren Sie sie noch einmal, damit sie gelten.',
  'Copy the token': 'Den Token kopieren',
  'Open [[API credentials]] and reveal the **Admin API access token**. Shopify shows it **once**: copy it now. If it was shown before and nobody kept it, uninstall the app and install it again to get a new one. Do **not** delete it: it cannot be made again.':
    'Öffnen Sie [[API credentials]], und lassen Sie sich den **Admin API access token** anzeigen. Shopify zeigt ihn **einmal**: Kopieren Sie ihn jetzt. Wurde er schon einmal gezeigt und von niemandem aufbewahrt, deinstallieren Sie die App, und installieren Sie sie noch einmal; dann gibt es einen neuen. **Löschen** Sie sie nicht: Sie lässt sich nicht neu anlegen.',
  'Copy the address of the store': 'Die Adresse des Shops kopieren',
  'Copy the **Admin URL** out of the browser’s address bar, or the address that ends in `.myshopify.com` from [[Settings → Domains]]. Your own domain does not work here.':
    'Kopieren Sie die **Admin URL** aus der Adresszeile des Browsers, oder unter [[Settings → Domains]] die Adresse, die auf `.myshopify.com` endet. Mit Ihrer eigenen Domain geht es nicht.',
  'The permanent address that ends in .myshopify.com, or the address of your admin.':
    'Die dauerhafte Adresse, die auf .myshopify.com endet, oder die Adresse Ihres Adminbereichs.',
  'The permanent address looks like https://acme-demo.myshopify.com. You find it under Settings → Domains.':
    'Die dauerhafte Adresse sieht aus wie https://acme-demo.myshopify.com. Sie finden sie unter Settings → Domains.',
  'This is not the permanent address of a Shopify store, and it cannot be worked out from your own domain. Under Settings → Domains, copy the one that ends in .myshopify.com.':
    'Das ist nicht die dauerhafte Adresse eines Shopify-Shops, und aus Ihrer eigenen Domain lässt sie sich nicht ableiten. Kopieren Sie unter Settings → Domains die, die auf .myshopify.com endet.',
  'This page belongs to Shopify, not to your store. Under Settings → Domains, copy the address that ends in .myshopify.com.':
    'Diese Seite gehört Shopify und nicht Ihrem Shop. Kopieren Sie unter Settings → Domains die Adresse, die auf .myshopify.com endet.',
  'A token has at least 20 letters and digits and usually starts with shpat_. Copy it again.':
    'Ein Token hat mindestens 20 Buchstaben und Ziffern und beginnt meist mit shpat_. Kopieren Sie ihn noch einmal.',
  'This is a Client Secret. Choose “New app (Dev Dashboard)” and enter it there.':
    'Das ist ein Client Secret. Wählen Sie „Neue App (Dev Dashboard)“, und tragen Sie es dort ein.',
  'This is an app automation token, which opens Shopify’s own tools for developers and no store. Choose “New app (Dev Dashboard)” and enter Client ID and Client Secret of the app.':
    'Das ist ein App-Automatisierungs-Token; er öffnet Shopifys eigene Werkzeuge für Entwickler und keinen Shop. Wählen Sie „Neue App (Dev Dashboard)“, und tragen Sie Client ID und Client Secret der App ein.',
  'This is a password of the app Theme Access, which opens the themes of a store and nothing else. An app with its own scopes is needed, as in the steps.':
    'Das ist ein Passwort der App Theme Access; es öffnet die Themes eines Shops und sonst nichts. Nötig ist eine App mit eigenen Scopes, wie in den Schritten.',
  'This is a refresh token. The token to enter here usually starts with shpat_.':
    'Das ist ein Refresh Token. Der Token, der hierher gehört, beginnt meist mit shpat_.',
  'This is an example, or hidden on the page it comes from. Show the value there, then copy it.':
    'Das ist ein Beispiel, oder es ist auf der Seite, von der es kommt, verdeckt. Lassen Sie sich den Wert dort anzeigen, und kopieren Sie ihn dann.',
  'Tokens usually start with shpat_. This may be a Client ID.':
    'Token beginnen meist mit shpat_. Das hier könnte eine Client ID sein.',
  'Usually 32 letters and digits follow its beginning. Check that it was copied completely.':
    'Nach dem Anfang kommen meist 32 Buchstaben und Ziffern. Prüfen Sie, ob alles kopiert wurde.',
  'For a store without a custom app. You create an app outside the store. Its Client ID and Client Secret are exchanged for a token.':
    'Für einen Shop ohne benutzerdefinierte App. Sie legen eine App außerhalb des Shops an. Ihre Client ID und ihr Client Secret werden gegen einen Token getauscht.',
  'You have no app yet. Stores that started in 2026 or later need this one.':
    'Sie haben noch keine App. Shops, die 2026 oder später begonnen haben, brauchen diesen Weg.',
  '24 hours; a tool that keeps Client ID and Client Secret gets the next one by itself':
    '24 Stunden; ein Tool, das Client ID und Client Secret behält, holt sich den nächsten selbst',
  'When a tool only takes a token': 'Wenn ein Tool nur einen Token annimmt',
  'Ask the makers of {tool} before you begin, whether it takes Client ID and Client Secret. They may have a **Shopify app of their own** that makes a token. Install that instead, and check its token under **Existing custom app**. In the app of Next-Cart, for example, it is [[Use this app as a Connector → Generate Access Token]]. Such a token may end after an hour; from 1 January 2027, Shopify refuses those of public apps that never end.':
    'Fragen Sie vorher den Anbieter, ob {tool} Client ID und Client Secret annimmt. Vielleicht gibt es eine **eigene Shopify-App**, die einen Token macht. Installieren Sie dann die, und prüfen Sie ihren Token unter **Vorhandene App**. In der App von Next-Cart heißt es zum Beispiel [[Use this app as a Connector → Generate Access Token]]. Ein solcher Token endet vielleicht nach einer Stunde; ab dem 1. Januar 2027 lehnt Shopify die von öffentlichen Apps ab, die nie enden.',
  'Create an app': 'Eine App anlegen',
  'Open [dev.shopify.com/dashboard](https://dev.shopify.com/dashboard) with the account that belongs to the store, so that app and store are in the **same organisation**. From the store’s admin you get there by [[account name at the top right → Dev Dashboard]], or by [[Settings → Apps → Develop apps → Build apps in Dev Dashboard]]. Go to [[Apps → Create app → Start from Dev Dashboard]], name it “{app}” and press **Create**.':
    'Öffnen Sie [dev.shopify.com/dashboard](https://dev.shopify.com/dashboard) mit dem Konto, das zum Shop gehört, damit App und Shop in **derselben Organisation** sind. Aus dem Adminbereich des Shops kommen Sie dorthin über [[Kontoname oben rechts → Dev Dashboard]] oder über [[Settings → Apps → Develop apps → Build apps in Dev Dashboard]]. Öffnen Sie [[Apps → Create app → Start from Dev Dashboard]], nennen Sie die App „{app}“, und klicken Sie auf **Create**.',
  'Choose what it may read': 'Wählen, was sie lesen darf',
  'Open [[Versions]] of the app. Leave the **App URL** as it is, and choose these **Admin API scopes** (permissions):\n\n{permissions}\n\nIn one line, to paste: {permissionLine}\n\nFor orders older than 60 days, add [copy: read_all_orders]. Shopify may want you to request it first: ask early.\n\nPress **Release**: the version of the app with these scopes becomes the current one. If you change them later, release again **and** approve the app again in the store.':
    'Öffnen Sie [[Versions]] der App. Lassen Sie die **App URL**, wie sie ist, und wählen Sie diese **Admin API scopes** (Berechtigungen):\n\n{permissions}\n\nIn einer Zeile, zum Einfügen: {permissionLine}\n\nFür Bestellungen, die älter als 60 Tage sind, fügen Sie [copy: read_all_orders] hinzu. Vielleicht verlangt Shopify dafür erst einen Antrag: Stellen Sie ihn früh.\n\nKlicken Sie auf **Release**: Die Version der App mit diesen Scopes gilt von da an. Ändern Sie sie später, veröffentlichen Sie noch einmal, **und** bestätigen Sie die App im Shop noch einmal.',
  'Install it': 'Sie installieren',
  'On the app’s home page press **Install app**, choose the store and confirm.':
    'Klicken Sie auf der Startseite der App auf **Install app**, wählen Sie den Shop, und bestätigen Sie.',
  'Copy Client ID and Client Secret': 'Client ID und Client Secret kopieren',
  'Open [[Settings]] of the app and copy **Client ID** and **Client secret**.':
    'Öffnen Sie [[Settings]] der App, und kopieren Sie **Client ID** und **Client secret**.',
  'Find the address of the store': 'Die Adresse des Shops finden',
  'Log in to the store’s admin at [admin.shopify.com](https://admin.shopify.com) and copy its address, such as `https://admin.shopify.com/store/NAME`. The one that ends in `.myshopify.com`, under [[Settings → Domains]], does too.':
    'Melden Sie sich unter [admin.shopify.com](https://admin.shopify.com) im Adminbereich des Shops an, und kopieren Sie dessen Adresse, etwa `https://admin.shopify.com/store/NAME`. Die, die auf `.myshopify.com` endet, unter [[Settings → Domains]], genügt auch.',
  'A Client ID usually has 32 letters and digits. Copy it again from the app’s Settings.':
    'Eine Client ID hat meist 32 Buchstaben und Ziffern. Kopieren Sie sie noch einmal aus den Settings der App.',
  'This is a token. Choose “Existing custom app” and enter it there.':
    'Das ist ein Token. Wählen Sie „Vorhandene App“, und tragen Sie ihn dort ein.',
  'A Client Secret usually starts with shpss_. Copy it again from the app’s Settings.':
    'Ein Client Secret beginnt meist mit shpss_. Kopieren Sie es noch einmal aus den Settings der App.',
  'Shopify counts the cost of each question; this check uses a small part of what a store may ask in a second.':
    'Shopify zählt den Aufwand jeder Frage; diese Prüfung braucht einen kleinen Teil dessen, was ein Shop in einer Sekunde fragen darf.',
  'Shopify takes non-expiring tokens of this kind of app no more. Make a new token, one that ends and is renewed, with the app that made this one, or use an app of your own: those are not concerned.':
    'Token dieser Art von Apps, die nie enden, nimmt Shopify nicht mehr an. Machen Sie einen neuen, der endet und erneuert wird, mit der App, die diesen gemacht hat, oder nehmen Sie eine eigene App: Die sind nicht betroffen.',
  'On this store’s plan, Shopify does not show {entity} with names and addresses to this app. Use the plan Shopify or a higher one, or an app from the Dev Dashboard if this one was made in the admin.':
    'Im Tarif dieses Shops zeigt Shopify {entity} mit Namen und Adressen dieser App nicht. Nehmen Sie den Tarif Shopify oder einen höheren, oder eine App aus dem Dev Dashboard, wenn diese im Adminbereich angelegt wurde.',
  'Shopify does not show this app the personal data in {entity}. Use an app made in the Dev Dashboard of the store’s own organisation, or the plan Shopify or a higher one.':
    'Shopify zeigt dieser App die persönlichen Daten in {entity} nicht. Nehmen Sie eine App aus dem Dev Dashboard der Organisation, der der Shop gehört, oder den Tarif Shopify oder einen höheren.',
  'The app may not read {entity}: the scope “{permission}” is missing. Add it, release the version if the app is in the Dev Dashboard, then install or approve the app again.':
    'Die App darf {entity} nicht lesen: Der Scope „{permission}“ fehlt. Fügen Sie ihn hinzu, veröffentlichen Sie die Version, wenn die App im Dev Dashboard ist, und installieren oder bestätigen Sie die App dann noch einmal.',
  'The store is not available to apps: usually it is paused, or a bill is open. Settle that in the admin; if the store is fine, check again in a minute.':
    'Der Shop steht Apps nicht zur Verfügung: Meist ist er pausiert, oder eine Rechnung ist offen. Klären Sie das im Adminbereich; ist mit dem Shop alles in Ordnung, prüfen Sie in einer Minute noch einmal.',
  'The store is closed to apps: usually Shopify has locked it. The owner has to contact Shopify’s support.':
    'Der Shop ist für Apps geschlossen: Meist hat Shopify ihn gesperrt. Der Inhaber muss sich an den Support von Shopify wenden.',
  'Usually there is no store with this address. Compare it with the one under Settings → Domains.':
    'Meist gibt es keinen Shop mit dieser Adresse. Vergleichen Sie sie mit der unter Settings → Domains.',
  'The app and the store belong to different organisations, so Shopify gives no token. Create the app in the organisation that owns the store.':
    'App und Shop gehören zu verschiedenen Organisationen, deshalb gibt Shopify keinen Token heraus. Legen Sie die App in der Organisation an, der der Shop gehört.',
  'The app is not installed in this store, so Shopify gives no token. Install it from the app’s home page.':
    'Die App ist in diesem Shop nicht installiert, deshalb gibt Shopify keinen Token heraus. Installieren Sie sie von der Startseite der App aus.',
  'Shopify knows no app with this Client ID. Copy it again from the app’s Settings. If the app is new, try again in a minute.':
    'Shopify kennt keine App mit dieser Client ID. Kopieren Sie sie noch einmal aus den Settings der App. Ist die App neu, versuchen Sie es in einer Minute noch einmal.',
  'Shopify gives no token for these two values. Copy Client ID and Client Secret again, and make sure that the app is installed in this store.':
    'Für diese beiden Werte gibt Shopify keinen Token heraus. Kopieren Sie Client ID und Client Secret noch einmal, und vergewissern Sie sich, dass die App in diesem Shop installiert ist.',
  'Shopify does not accept this token, which belongs to a user. Copy the token of an app; it starts with shpat_.':
    'Shopify nimmt diesen Token nicht an; er gehört einem Benutzer. Kopieren Sie den Token einer App; er beginnt mit shpat_.',
  'Shopify does not accept the token for this store. Copy it again, and check that it belongs to this store and that the app is still installed.':
    'Shopify nimmt den Token für diesen Shop nicht an. Kopieren Sie ihn noch einmal, und prüfen Sie, ob er zu diesem Shop gehört und die App noch installiert ist.',
  'The app may also change your store ({granted}). Reading is enough for a migration out of Shopify; leave these scopes out if your tool only reads.':
    'Die App darf Ihren Shop auch ändern ({granted}). Für einen Umzug aus Shopify heraus genügt Lesen; lassen Sie diese Scopes weg, wenn Ihr Tool nur liest.',
  'With this app, Shopify shows only the orders of the last 60 days. Add the scope read_all_orders to move older ones; for an app of the Dev Dashboard, Shopify may want you to request it first.':
    'Mit dieser App zeigt Shopify nur die Bestellungen der letzten 60 Tage. Fügen Sie den Scope read_all_orders hinzu, um ältere zu übertragen; für eine App aus dem Dev Dashboard verlangt Shopify vielleicht erst einen Antrag.',
  'A token made from these values lasts 24 hours. A migration that runs longer needs a tool that fetches a new one by itself.':
    'Ein Token, der aus diesen Werten gemacht wird, gilt 24 Stunden. Ein längerer Umzug braucht ein Tool, das sich selbst einen neuen holt.',
  'Get API access tokens': 'API-Zugangstoken bekommen',
  'Create apps using the Dev Dashboard': 'Apps mit dem Dev Dashboard anlegen',
  'Custom apps': 'Eigene Apps',
  'GraphQL Admin API reference': 'Nachschlagewerk der GraphQL Admin API',
  'Protected customer data': 'Geschützte Kundendaten',
  'Offline access tokens': 'Token, die ohne Benutzer gelten',
  'Order: access to old orders': 'Zugriff auf alte Bestellungen',
  'What a tool with a Shopify app of its own asks for': 'Was ein Tool mit eigener Shopify-App verlangt',
};
