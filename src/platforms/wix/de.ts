/** In German, each sentence under its English one. */
export const de: Record<string, string> = {
  'Create an API key in your Wix account, find the Site ID, and test both on this page.':
    'Einen API-Schlüssel im Wix-Konto anlegen, die Site ID finden und beides auf dieser Seite prüfen.',
  'The login of the Wix account’s **owner** or **co-owner**. Nobody else can create API keys.':
    'Der Login von **Inhaber** oder **Mitinhaber** des Wix-Kontos. Sonst kann niemand API-Schlüssel anlegen.',
  'A site that belongs to **this** account. A site that somebody else shared with you does not work.':
    'Eine Website, die zu **diesem** Konto gehört. Mit einer Website, die jemand anderes mit Ihnen geteilt hat, geht es nicht.',
  'The **Wix Stores** app on the site, for products and categories. A paid plan is not needed, as far as Wix’s texts say.':
    'Die App **Wix Stores** auf der Website, für Produkte und Kategorien. Ein bezahltes Paket braucht es nicht, soweit die Texte von Wix das sagen.',
  'Access to the e-mail address of the account: Wix sends a code there.':
    'Zugang zur E-Mail-Adresse des Kontos: Wix schickt einen Code dorthin.',
  'Delete the key under [[Account Settings → API Keys]]. Its token stops working with it.':
    'Löschen Sie den Schlüssel unter [[Account Settings → API Keys]]. Damit gilt auch sein Token nicht mehr.',
  'until you delete it': 'bis Sie ihn löschen',
  'Open the API keys': 'Die API-Schlüssel öffnen',
  'Log in to Wix and open [manage.wix.com/account/api-keys](https://manage.wix.com/account/api-keys) ([[Account Settings → API Keys]]). Do you only see other settings? Then you are not the owner or a co-owner of the account.':
    'Melden Sie sich bei Wix an, und öffnen Sie [manage.wix.com/account/api-keys](https://manage.wix.com/account/api-keys) ([[Account Settings → API Keys]]). Sie sehen dort nur andere Einstellungen? Dann sind Sie weder Inhaber noch Mitinhaber des Kontos.',
  'Create a key': 'Einen Schlüssel anlegen',
  'Press **Generate API Key** (in some accounts **Create API Key**) and name it “{app}”. Under the permissions, choose these groups, or **All site permissions**:\n\n{permissions}\n\nFor orders, Wix’s own texts name two groups: choose both. One permission, to list the sites of the account, is always on.\n\nUnder the sites, choose **selected sites** and the one with the shop.':
    'Klicken Sie auf **Generate API Key** (in manchen Konten **Create API Key**), und nennen Sie ihn „{app}“. Wählen Sie bei den Berechtigungen diese Gruppen oder **All site permissions**:\n\n{permissions}\n\nFür Bestellungen nennen die Texte von Wix selbst zwei Gruppen: Wählen Sie beide. Eine Berechtigung, die Websites des Kontos aufzulisten, ist immer dabei.\n\nWählen Sie bei den Websites **ausgewählte Websites** und die mit dem Shop.',
  'Copy the key': 'Den Schlüssel kopieren',
  'Press **Generate Key**, then **Send Code**, enter the six-digit code that Wix sends by e-mail, and press **Verify & Generate Key**. The key is shown only **once**: press **Copy Token & Close**, and keep it. Wix also calls it the **token**.\n\nIf you ever press **Rotate**, there is a new token and the old one stops working.':
    'Klicken Sie auf **Generate Key**, dann auf **Send Code**, geben Sie den sechsstelligen Code ein, den Wix per E-Mail schickt, und klicken Sie auf **Verify & Generate Key**. Der Schlüssel wird nur **einmal** gezeigt: Klicken Sie auf **Copy Token & Close**, und bewahren Sie ihn auf. Wix nennt ihn auch **Token**.\n\nKlicken Sie je auf **Rotate**, gibt es einen neuen Token, und der alte gilt nicht mehr.',
  'Copy the Account ID': 'Die Account ID kopieren',
  'The page **API Keys** also shows your **Account ID**. Copy it.':
    'Auf der Seite **API Keys** steht auch Ihre **Account ID**. Kopieren Sie sie.',
  'Find the Site URL and the Site ID': 'Site URL und Site ID finden',
  'Open the dashboard of the site from [manage.wix.com](https://manage.wix.com) and look at the browser’s address bar: `https://manage.wix.com/dashboard/…`. The **Site ID** follows `/dashboard/`. You can also paste the whole address (the **Admin URL**) into the field Site ID.\n\nThe **Site URL** is the address that your visitors see.':
    'Öffnen Sie von [manage.wix.com](https://manage.wix.com) aus die Verwaltung der Website, und sehen Sie in die Adresszeile des Browsers: `https://manage.wix.com/dashboard/…`. Nach `/dashboard/` kommt die **Site ID**. Sie können auch die ganze Adresse (die **Admin URL**) in das Feld Site ID einfügen.\n\nDie **Site URL** ist die Adresse, die Ihre Besucher sehen.',
  'The address that your visitors see. It only serves to compare.':
    'Die Adresse, die Ihre Besucher sehen. Sie dient nur zum Vergleich.',
  'This is the address of the dashboard. Enter it as Site ID.':
    'Das ist die Adresse der Verwaltung. Tragen Sie sie als Site ID ein.',
  'This address belongs to Wix itself. Enter the one that your visitors see, or leave this empty.':
    'Diese Adresse gehört Wix selbst. Geben Sie die ein, die Ihre Besucher sehen, oder lassen Sie das Feld leer.',
  'An API key is longer than this: several hundred letters, digits and dots. Copy it again.':
    'Ein API-Schlüssel ist länger: mehrere hundert Buchstaben, Ziffern und Punkte. Kopieren Sie ihn noch einmal.',
  'This is a Site ID, an Account ID or the id of an app. A key is longer.':
    'Das ist eine Site ID, eine Account ID oder die ID einer App. Ein Schlüssel ist länger.',
  'This looks like the token of an app. API keys usually start with IST.':
    'Das sieht nach dem Token einer App aus. API-Schlüssel beginnen meist mit IST.',
  'API keys usually start with IST. If this one is rejected, copy it again.':
    'API-Schlüssel beginnen meist mit IST. Wird dieser abgelehnt, kopieren Sie ihn noch einmal.',
  'The id itself, or the address of the site’s dashboard.': 'Die ID selbst oder die Adresse der Website-Verwaltung.',
  'There is no Site ID in this. Copy the address of the site’s dashboard: the id follows /dashboard/.':
    'Darin steht keine Site ID. Kopieren Sie die Adresse der Website-Verwaltung: Die ID kommt nach /dashboard/.',
  'With it, the check can tell a wrong Site ID from a missing permission.':
    'Mit ihr kann die Prüfung eine falsche Site ID von einer fehlenden Berechtigung unterscheiden.',
  'An Account ID has 32 letters and digits and four dashes. Copy it from the page API Keys.':
    'Eine Account ID hat 32 Buchstaben und Ziffern und vier Bindestriche. Kopieren Sie sie von der Seite API Keys.',
  'Wix allows about 200 requests a minute. This check uses fewer than ten.':
    'Wix erlaubt etwa 200 Anfragen in der Minute. Diese Prüfung braucht weniger als zehn.',
  'Wix Stores': 'Wix Stores',
  'In Wix’s newer catalogue, hidden products may not be handed out; then there are fewer than in your shop.':
    'Im neueren Katalog von Wix werden verborgene Produkte vielleicht nicht herausgegeben; dann sind es weniger als in Ihrem Shop.',
  'Wix Stores is not installed on this site.': 'Wix Stores ist auf dieser Website nicht installiert.',
  Contacts: 'Kontakte (Contacts)',
  'Wix eCommerce': 'Wix eCommerce',
  'The pages of a Wix site are not tested here: they are no part of the shop’s data.':
    'Die Seiten einer Wix-Website werden hier nicht geprüft: Sie gehören nicht zu den Daten des Shops.',
  Blog: 'Blog',
  'Wix knows no site with this Site ID. Copy it again from the address of the site’s dashboard.':
    'Wix kennt keine Website mit dieser Site ID. Kopieren Sie sie noch einmal aus der Adresse der Website-Verwaltung.',
  'Wix is still setting up the catalogue of this site, so {entity} cannot be read yet. Check again later.':
    'Wix richtet den Katalog dieser Website gerade ein, deshalb lassen sich {entity} noch nicht lesen. Prüfen Sie später noch einmal.',
  'Wix hands out {entity} only with a Premium plan. Upgrade the site, then check again.':
    'Wix gibt {entity} nur mit einem Premiumpaket heraus. Buchen Sie eines für die Website, und prüfen Sie dann noch einmal.',
  'Wix Stores is not installed on this site. Install it, or enter the Site ID of the site that has the shop.':
    'Wix Stores ist auf dieser Website nicht installiert. Installieren Sie es, oder tragen Sie die Site ID der Website ein, die den Shop hat.',
  'This site has no {entity}: the app of Wix that keeps them is not installed on it.':
    'Für {entity} ist auf dieser Website nichts da: Die App von Wix, die das enthält, ist nicht installiert.',
  'The key works, but Wix Stores is not installed on this site. Install it, or enter the Site ID of the site that has the shop.':
    'Der Schlüssel funktioniert, aber Wix Stores ist auf dieser Website nicht installiert. Installieren Sie es, oder tragen Sie die Site ID der Website ein, die den Shop hat.',
  'Wix does not show this key the sites of the account. Usually the Account ID is mistyped, or that of another account: copy it again from the page API Keys, or leave it empty.':
    'Wix zeigt diesem Schlüssel die Websites des Kontos nicht. Meist hat die Account ID einen Tippfehler oder gehört zu einem anderen Konto: Kopieren Sie sie noch einmal von der Seite API Keys, oder lassen Sie das Feld leer.',
  'This site is in the trash of the Wix account, or Wix has blocked it. Restore it, or ask Wix’s support; then check again.':
    'Diese Website liegt im Papierkorb des Wix-Kontos, oder Wix hat sie gesperrt. Stellen Sie sie wieder her, oder fragen Sie den Support von Wix; prüfen Sie dann noch einmal.',
  'The key works, but Wix refuses {entity}. Usually the permission “{permission}” is missing: edit the key on the page API Keys and add it, or All site permissions. If the site is very new, try again in a few minutes.':
    'Der Schlüssel funktioniert, aber Wix verweigert {entity}. Meist fehlt die Berechtigung „{permission}“: Bearbeiten Sie den Schlüssel auf der Seite API Keys, und fügen Sie sie hinzu oder All site permissions. Ist die Website ganz neu, versuchen Sie es in ein paar Minuten noch einmal.',
  'The key works, but its account has no site with this Site ID. Copy the Site ID again from the address of the dashboard; a site that somebody else shared with you does not work.':
    'Der Schlüssel funktioniert, aber sein Konto hat keine Website mit dieser Site ID. Kopieren Sie die Site ID noch einmal aus der Adresse der Verwaltung; mit einer Website, die jemand anderes mit Ihnen geteilt hat, geht es nicht.',
  'Wix finds no site with this Site ID. Usually it is mistyped: copy it again from the address of the site’s dashboard. If the site is very new, try again in a few minutes.':
    'Wix findet keine Website mit dieser Site ID. Meist ist es ein Tippfehler: Kopieren Sie sie noch einmal aus der Adresse der Website-Verwaltung. Ist die Website ganz neu, versuchen Sie es in ein paar Minuten noch einmal.',
  'Wix refuses everything of this site to the key. Usually the permissions are missing: edit the key on the page API Keys and add them. It may also be that the key is limited to other sites, that the Site ID is that of another site, or that the site belongs to another account than the one that made the key.':
    'Wix verweigert dem Schlüssel alles von dieser Website. Meist fehlen die Berechtigungen: Bearbeiten Sie den Schlüssel auf der Seite API Keys, und fügen Sie sie hinzu. Es kann auch sein, dass der Schlüssel auf andere Websites beschränkt ist, dass die Site ID zu einer anderen Website gehört oder dass die Website einem anderen Konto gehört als dem, das den Schlüssel angelegt hat.',
  'The Site ID belongs to a site with another address than the Site URL that you entered. Make sure that it is the right site.':
    'Die Site ID gehört zu einer Website mit einer anderen Adresse als der eingetragenen Site URL. Vergewissern Sie sich, dass es die richtige ist.',
  'About API keys': 'Über API-Schlüssel',
  'Generate an API key': 'Einen API-Schlüssel anlegen',
  'Managing your Wix API keys': 'API-Schlüssel bei Wix verwalten',
  'Understanding API key security': 'Sicherheit von API-Schlüsseln',
  'Connect n8n to your Wix site': 'n8n mit einer Wix-Website verbinden',
  'Catalog versioning': 'Versionen des Katalogs',
  'Rate limits': 'Grenzen für Anfragen',
  'Request: granular scope permissions for API keys': 'Wunsch: feinere Berechtigungen für API-Schlüssel',
  'Wix skills, pull request 1119': 'Wix Skills, Pull Request 1119',
  'Wix MCP, pull request 9': 'Wix MCP, Pull Request 9',
};
