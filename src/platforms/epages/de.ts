/** In German, each sentence under its English one. */
export const de: Record<string, string> = {
  'Client ID and Client Secret': 'Client ID und Client Secret',
  'Access token': 'Access Token',
  'Create a private app for your ePages shop, work out its API URL, and test both on this page.':
    'Eine private App für Ihren ePages-Shop anlegen, seine API URL ermitteln und beides auf dieser Seite prüfen.',
  'A login to the back office of your shop that may open **Apps**.':
    'Ein Login für das Backoffice Ihres Shops, der die **Apps** öffnen darf.',
  'A shop on **ePages Now**, where **Private apps** are usually there, or on **ePages Beyond**.':
    'Ein Shop auf **ePages Now**, wo es **Private apps** meist gibt, oder auf **ePages Beyond**.',
  'Which ePages is it?': 'Welches ePages ist es?',
  'Look at the address of your back office. With `/epages/` or `.admin` in it, the shop is **ePages Now**, or the older **Base**. With `/cockpit` in it, as in `https://your-shop.beyondshop.cloud/cockpit`, it is **ePages Beyond**. Providers sell both under names of their own.\n\nIn **Base** you cannot make a key yourself. If your **ePages Now** has no **Private apps** either, ask your provider for an app.':
    'Sehen Sie sich die Adresse Ihres Backoffice an. Steht `/epages/` oder `.admin` darin, ist der Shop **ePages Now** oder das ältere **Base**. Steht `/cockpit` darin, wie in `https://your-shop.beyondshop.cloud/cockpit`, ist er **ePages Beyond**. Anbieter verkaufen beide unter eigenen Namen.\n\nIn **Base** können Sie selbst keinen Schlüssel anlegen. Hat auch Ihr **ePages Now** keine **Private apps**, bitten Sie Ihren Anbieter um eine App.',
  'For **ePages Now**. A token of ePages Beyond fits here too, but lasts about an hour.':
    'Für **ePages Now**. Ein Token von ePages Beyond passt auch hierher, gilt aber nur etwa eine Stunde.',
  'Your shop is on ePages Now.': 'Ihr Shop ist auf ePages Now.',
  'as long as the private app is installed': 'so lange die private App installiert ist',
  'Remove the app under [[Apps → Private apps]]. Its Access Token ends with it.':
    'Entfernen Sie die App unter [[Apps → Private apps]]. Damit endet ihr Access Token.',
  'Copy the shop’s address': 'Die Adresse des Shops kopieren',
  'Visit your shop as a customer does. Copy the address from the browser: that is the **Source Store URL**.':
    'Besuchen Sie Ihren Shop wie ein Kunde. Kopieren Sie die Adresse aus dem Browser: Das ist die **Source Store URL**.',
  'Work out the API URL': 'Die API URL ermitteln',
  'Log in to the back office of your shop. The address in the browser holds the host and the name of the shop: `https://HOST/epages/NAME.admin/…` makes `https://HOST/rs/shops/NAME`. You may also paste that address into the field below.\n\nFor **ePages Beyond**, append `/api` to the address of the shop: `https://your-shop.beyondshop.cloud/api`.':
    'Melden Sie sich im Backoffice Ihres Shops an. In der Adresse im Browser stehen der Server und der Name des Shops: Aus `https://HOST/epages/NAME.admin/…` wird `https://HOST/rs/shops/NAME`. Sie können diese Adresse auch einfach in das Feld unten einfügen.\n\nBei **ePages Beyond** hängen Sie `/api` an die Adresse des Shops: `https://your-shop.beyondshop.cloud/api`.',
  'Create an app': 'Eine App anlegen',
  'In the back office, go to [[Apps → Private apps → Add]]. Name the app “{app}”. As **Application Callback URL** enter the https address of your own shop. The form wants one, and for this work nothing is sent there.':
    'Öffnen Sie im Backoffice [[Apps → Private apps → Add]]. Nennen Sie die App „{app}“. Tragen Sie als **Application Callback URL** die https-Adresse Ihres eigenen Shops ein. Das Formular verlangt eine, und für diese Arbeit wird dorthin nichts gesendet.',
  'Allow reading': 'Lesen erlauben',
  'Under **App Scopes** (also **Permissions/Scopes**), tick what you want to move. In **ePages Now**:\n\n- `products_read`\n- `customers_read`\n- `orders_read`\n- `legal_read`\n\nIn **ePages Beyond**, tick what the other way lists.':
    'Kreuzen Sie unter **App Scopes** (auch **Permissions/Scopes**) an, was Sie übertragen. In **ePages Now**:\n\n- `products_read`\n- `customers_read`\n- `orders_read`\n- `legal_read`\n\nIn **ePages Beyond** kreuzen Sie an, was beim anderen Weg steht.',
  'Copy the token': 'Den Token kopieren',
  'Press **Generate access data**. Copy the **Access Token**. **Client ID** and **Client Secret** appear beside it and are not needed here.\n\nDo not press **Test authorisation** afterwards: it deletes the token.':
    'Klicken Sie auf **Generate access data**. Kopieren Sie den **Access Token**. Daneben stehen **Client ID** und **Client Secret**; sie werden hier nicht gebraucht.\n\nKlicken Sie danach nicht auf **Test authorisation**: Das löscht den Token.',
  'The address that your customers see. Only the tool needs it; it is not asked here.':
    'Die Adresse, die Ihre Kunden sehen. Nur das Tool braucht sie; gefragt wird dort hier nichts.',
  'This is the back office. Enter the address of the shop.': 'Das ist das Backoffice. Geben Sie die Adresse des Shops ein.',
  'This is the address of the shop alone. Append /rs/shops/ and its name (ePages Now) or /api (Beyond).':
    'Das ist nur die Adresse des Shops. Hängen Sie /rs/shops/ und seinen Namen an (ePages Now) oder /api (Beyond).',
  'An Access Token has at least 16 characters and no blanks. Copy it again from the private app.':
    'Ein Access Token hat mindestens 16 Zeichen und keine Leerzeichen. Kopieren Sie ihn noch einmal aus der privaten App.',
  'This is the Client ID. Copy the Access Token.': 'Das ist die Client ID. Kopieren Sie den Access Token.',
  'For **ePages Beyond**, where an Access Token is made from these two values whenever it is needed.':
    'Für **ePages Beyond**, wo aus diesen beiden Werten ein Access Token gemacht wird, sooft einer gebraucht wird.',
  'Your shop is on ePages Beyond.': 'Ihr Shop ist auf ePages Beyond.',
  'as long as the custom app exists, as far as is known': 'so lange es die eigene App gibt, soweit bekannt',
  'Remove the app under [[Apps → Custom apps]]. Its Client ID and Client Secret end with it.':
    'Entfernen Sie die App unter [[Apps → Custom apps]]. Damit enden ihre Client ID und ihr Client Secret.',
  'Visit your shop as a customer does, and copy the address from the browser. Append `/api` to it.':
    'Besuchen Sie Ihren Shop wie ein Kunde, und kopieren Sie die Adresse aus dem Browser. Hängen Sie `/api` an.',
  'Create a custom app': 'Eine eigene App anlegen',
  'Log in to the back office at `https://your-shop.beyondshop.cloud/cockpit` and go to [[Apps → Custom apps → Add custom app]]. Name the app “{app}”. The callback URL may stay empty.':
    'Melden Sie sich im Backoffice unter `https://your-shop.beyondshop.cloud/cockpit` an, und öffnen Sie [[Apps → Custom apps → Add custom app]]. Nennen Sie die App „{app}“. Die Callback-Adresse darf leer bleiben.',
  'Under **App scopes**, tick these:\n\n{permissions}': 'Kreuzen Sie unter **App scopes** an:\n\n{permissions}',
  'Copy both values': 'Beide Werte kopieren',
  'Press **Save**. Copy the **Client ID** and the **Client Secret**.':
    'Klicken Sie auf **Save**. Kopieren Sie **Client ID** und **Client Secret**.',
  'The API URL of ePages Beyond ends in /api. For /rs/shops/ and a name, choose “Access token” instead.':
    'Die API URL von ePages Beyond endet auf /api. Für /rs/shops/ und einen Namen wählen Sie „Access Token“.',
  'A Client ID has at least eight characters and no blanks. Copy it again from the custom app.':
    'Eine Client ID hat mindestens acht Zeichen und keine Leerzeichen. Kopieren Sie sie noch einmal aus der eigenen App.',
  'A Client Secret has at least eight characters and no blanks. Copy it again from the custom app.':
    'Ein Client Secret hat mindestens acht Zeichen und keine Leerzeichen. Kopieren Sie es noch einmal aus der eigenen App.',
  'This token was made from the Client Secret. Copy that itself.':
    'Dieser Token wurde aus dem Client Secret gemacht. Kopieren Sie das Secret selbst.',
  'read categories (catg)': 'Kategorien lesen (catg)',
  'read customers (cust)': 'Kunden lesen (cust)',
  'read orders (ordr)': 'Bestellungen lesen (ordr)',
  'read legal content (legl)': 'Rechtstexte lesen (legl)',
  'ePages Now allows 6000 requests an hour for a token; for Beyond, no limits are known. This check uses seven.':
    'ePages Now erlaubt 6000 Anfragen in der Stunde je Token; für Beyond sind keine Grenzen bekannt. Diese Prüfung braucht sieben.',
  'ePages Now lists invisible products only for an app that may also change products (products_write).':
    'Unsichtbare Produkte listet ePages Now nur für eine App, die Produkte auch ändern darf (products_write).',
  'The address does not tell which ePages this is.': 'Die Adresse verrät nicht, welches ePages das ist.',
  'ePages has no blog posts in its API.': 'In der API von ePages gibt es keine Blogbeiträge.',
  'There is an API at this address, but no ePages shop of this name. Copy the name again from the address of the back office.':
    'Unter dieser Adresse gibt es eine API, aber keinen ePages-Shop dieses Namens. Kopieren Sie den Namen noch einmal aus der Adresse des Backoffice.',
  'There is no ePages API at this address, so none of your values were sent there. ePages Now has it at /rs/shops/ and the shop’s name, ePages Beyond at /api: try the other form.':
    'Unter dieser Adresse gibt es keine API von ePages, deshalb wurde keiner Ihrer Werte dorthin gesendet. ePages Now hat sie unter /rs/shops/ und dem Namen des Shops, ePages Beyond unter /api: Versuchen Sie die andere Form.',
  'The server of the shop asks for a payment: usually the shop has expired. Ask your provider.':
    'Der Server des Shops verlangt eine Zahlung: Meist ist der Shop abgelaufen. Fragen Sie Ihren Anbieter.',
  'ePages does not accept this Client ID with this Client Secret. Usually one of them was not copied whole: copy both again.':
    'ePages nimmt diese Client ID mit diesem Client Secret nicht an. Meist wurde eines davon nicht ganz kopiert: Kopieren Sie beide noch einmal.',
  'The Access Token has expired; in ePages Beyond it lasts about an hour. Choose “Client ID and Client Secret”, or make a new token.':
    'Der Access Token ist abgelaufen; in ePages Beyond gilt er etwa eine Stunde. Wählen Sie „Client ID und Client Secret“, oder machen Sie einen neuen Token.',
  'With this Access Token, ePages shows neither orders nor customers. Copy it again; the Client Secret looks alike. If the token is right, tick orders_read and customers_read.':
    'Mit diesem Access Token zeigt ePages weder Bestellungen noch Kunden. Kopieren Sie ihn noch einmal; das Client Secret sieht ähnlich aus. Stimmt der Token, kreuzen Sie orders_read und customers_read an.',
  'The app may not read {entity}. Usually “{permission}” is missing: add it to the app’s scopes, and make a new token.':
    'Die App darf {entity} nicht lesen. Meist fehlt „{permission}“: Fügen Sie es den Scopes der App hinzu, und machen Sie einen neuen Token.',
  'The shop is closed to visitors. Its API works anyway.':
    'Der Shop ist für Besucher geschlossen. Seine API funktioniert trotzdem.',
  'This shop is on ePages Beyond, where an Access Token lasts about an hour. For a longer migration, the tool needs Client ID and Client Secret.':
    'Dieser Shop ist auf ePages Beyond, wo ein Access Token etwa eine Stunde gilt. Für einen längeren Umzug braucht das Tool Client ID und Client Secret.',
  'ePages Now: create an app (for a test shop)': 'ePages Now: eine App anlegen (für einen Testshop)',
  'ePages Now: install an app': 'ePages Now: eine App installieren',
  'ePages Beyond: the API': 'ePages Beyond: die API',
  'ePages’ own documentation as files': 'Die Dokumentation von ePages als Dateien',
  'ePages’ own client for Beyond': 'Der Client von ePages für Beyond',
  'How another tool’s customers connect Beyond': 'Wie Kunden eines anderen Tools Beyond verbinden',
  'REST API v1 (Now) or Beyond API': 'REST API v1 (Now) oder Beyond API',
};
