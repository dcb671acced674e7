/** What can go wrong, in German, each title under its English one. */
export const de: Record<string, string> = {
  'A new site without any data': 'Eine neue Website ohne Daten',
  'A site with the older catalogue and without any data': 'Eine Website mit dem älteren Katalog und ohne Daten',
  'The site has the older catalogue': 'Die Website hat den älteren Katalog',
  'The site moves to the newer catalogue during the check': 'Die Website wechselt während der Prüfung zum neueren Katalog',
  'The Account ID is left empty': 'Die Account ID bleibt leer',
  'The account has more sites than one page lists': 'Das Konto hat mehr Websites, als auf eine Seite passen',
  'The Site URL is that of another site': 'Die Site URL gehört zu einer anderen Website',
  'The key is not the one that was made': 'Der Schlüssel ist nicht der, der angelegt wurde',
  'The key was rotated or deleted': 'Der Schlüssel wurde erneuert („Rotate“) oder gelöscht',
  'The key was rotated, and there is no Account ID': 'Der Schlüssel wurde erneuert („Rotate“), und die Account ID fehlt',
  'The key is refused without any text': 'Der Schlüssel wird wortlos abgelehnt',
  'The Account ID is mistyped': 'In der Account ID steckt ein Tippfehler',
  'The Site ID belongs to another account': 'Die Site ID gehört zu einem anderen Konto',
  'The Site ID belongs to another account, and there is no Account ID':
    'Die Site ID gehört zu einem anderen Konto, und die Account ID fehlt',
  'The key does not reach the site, and the list of sites is too long to tell':
    'Der Schlüssel kommt nicht an die Website, und die Liste der Websites ist zu lang, um den Grund zu zeigen',
  'Wix knows no such site': 'Wix kennt diese Website nicht',
  'Wix knows no such site, and says so in words': 'Wix kennt diese Website nicht und sagt das in Worten',
  'The Site ID does not reach the part of Wix that is asked':
    'Die Site ID kommt bei dem Teil von Wix, der gefragt wird, nicht an',
  'The site is in the trash': 'Die Website liegt im Papierkorb',
  'Wix has blocked the site': 'Wix hat die Website gesperrt',
  'The key may not see which catalogue the site has': 'Der Schlüssel darf nicht sehen, welchen Katalog die Website hat',
  'The key may not see that the site has the older catalogue':
    'Der Schlüssel darf nicht sehen, dass die Website den älteren Katalog hat',
  'The key may not read anything of the shop': 'Der Schlüssel darf nichts vom Shop lesen',
  'The key may not read products, and Wix names the permission':
    'Der Schlüssel darf Produkte nicht lesen, und Wix nennt die Berechtigung',
  'The key may not read contacts': 'Der Schlüssel darf Kontakte nicht lesen',
  'The key may not read the blog': 'Der Schlüssel darf den Blog nicht lesen',
  'The key may not read orders, and Wix answers as if it did not know the key':
    'Der Schlüssel darf Bestellungen nicht lesen, und Wix antwortet, als kenne es ihn nicht',
  'The key may read nothing of the site': 'Der Schlüssel darf nichts von der Website lesen',
  'The key may read nothing of the site, and Wix answers as if it did not know the key':
    'Der Schlüssel darf nichts von der Website lesen, und Wix antwortet, als kenne es ihn nicht',
  'Wix Stores is not installed': 'Wix Stores ist nicht installiert',
  'Wix is still setting up the catalogue': 'Wix richtet den Katalog noch ein',
  'Orders need a Premium plan': 'Für Bestellungen braucht es ein Premiumpaket',
  'The limit is reached at the orders': 'Bei den Bestellungen ist die Zahl der Anfragen erschöpft',
  'A server in front of Wix refuses with a web page': 'Ein Server vor Wix lehnt mit einer Webseite ab',
};
