/** What can go wrong, in German, each title under its English one. */
export const de: Record<string, string> = {
  'A new site without any data': 'Eine neue Website ohne Daten',
  'A new site without any data, and Squarespace sends nothing instead of empty lists':
    'Eine neue Website ohne Daten, und Squarespace schickt nichts statt leerer Listen',
  'More products than fit on one page': 'Mehr Produkte, als auf eine Seite passen',
  'The key has Contacts and not Profiles': 'Der Schlüssel hat „Contacts“ und nicht „Profiles“',
  'The key has Profiles and not Contacts': 'Der Schlüssel hat „Profiles“ und nicht „Contacts“',
  'The key has Profiles and not Contacts, and Squarespace says “forbidden”':
    'Der Schlüssel hat „Profiles“ und nicht „Contacts“, und Squarespace sagt „verboten“',
  'The key is not the one that was made': 'Der Schlüssel ist nicht der, der angelegt wurde',
  'The key was deleted': 'Der Schlüssel wurde gelöscht',
  'The key is refused with “forbidden”': 'Der Schlüssel wird mit „verboten“ abgelehnt',
  'The key may not read orders, and Squarespace says “forbidden”':
    'Der Schlüssel darf Bestellungen nicht lesen, und Squarespace sagt „verboten“',
  'The key may read neither contacts nor profiles': 'Der Schlüssel darf weder Kontakte noch Profile lesen',
  'The key may not read the inventory': 'Der Schlüssel darf den Bestand nicht lesen',
  'The key may not read transactions': 'Der Schlüssel darf Transaktionen nicht lesen',
  'The key is for forms only': 'Der Schlüssel gilt nur für Formulare',
  'The plan has no Orders API, and Squarespace says so': 'Der Tarif hat keine Orders-API, und Squarespace sagt das',
  'The trial is over, or a bill is open': 'Die Testzeit ist vorbei, oder eine Rechnung ist offen',
  'Squarespace does not understand our request': 'Squarespace versteht unsere Anfrage nicht',
  'The address of the orders has moved': 'Die Bestellungen haben eine neue Adresse',
  'The limit is reached at the orders': 'Bei den Bestellungen ist die Zahl der Anfragen erschöpft',
  'Squarespace has an internal error': 'Squarespace hat einen internen Fehler',
  'A server in front of Squarespace refuses with a web page': 'Ein Server vor Squarespace lehnt mit einer Webseite ab',
};
