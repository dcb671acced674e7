/** In German, each sentence under its English one. */
export const de: Record<string, string> = {
  'Create an API user in plentymarkets (PlentyONE) with a role that can read, and test its login on this page.':
    'Einen API-Benutzer mit Leserechten in plentymarkets (PlentyONE) anlegen und seine Anmeldung auf dieser Seite prüfen.',
  'An **administrator** of the plentymarkets system, to create the account and its role.':
    'Ein **Administrator** des plentymarkets-Systems, der das Konto und seine Rolle anlegt.',
  'A free seat: an API user who is logged in counts as one user of your contract.':
    'Ein freier Platz: Ein angemeldeter API-Benutzer zählt als ein Benutzer Ihres Vertrags.',
  'Five wrong tries lock the account': 'Fünf Fehlversuche sperren das Konto',
  'plentymarkets blocks an account for **24 hours** after five wrong logins. This page logs in exactly **once** each time you press the button, so check the password before you press.':
    'plentymarkets sperrt ein Konto nach fünf falschen Anmeldungen für **24 Stunden**. Diese Seite meldet sich bei jedem Klick genau **einmal** an; prüfen Sie also das Passwort, bevor Sie klicken.',
  'Delete the account under [[Setup → Account management → Accounts]], then its role under [[Setup → Account management → Roles]].':
    'Löschen Sie das Konto unter [[Setup → Account management → Accounts]] und danach seine Rolle unter [[Setup → Account management → Roles]].',
  'until you delete the account; your system may also end passwords after a while':
    'bis Sie das Konto löschen; Ihr System lässt Passwörter vielleicht nach einiger Zeit ablaufen',
  'Create a role that can read': 'Eine Rolle anlegen, die lesen darf',
  'Log in to your plentymarkets back end, for example at [account.plentysystems.com](https://account.plentysystems.com). There are no API keys; access is a **user account with a role**.\n\nGo to [[Setup → Account management → Roles → New]]. Name the role “{app}” and press **Save**: the rights appear only then. Open the role again and switch to **Advanced**. Tick these:\n\n{permissions}\n\nIn the same role, choose all under **Visible order statuses**, and each store under **Clients (stores)**. Without them the login works and sees nothing. Press **Save**.':
    'Melden Sie sich im Backend von plentymarkets an, zum Beispiel bei [account.plentysystems.com](https://account.plentysystems.com). API-Schlüssel gibt es dort nicht; der Zugang ist ein **Benutzerkonto mit einer Rolle**.\n\nÖffnen Sie [[Setup → Account management → Roles → New]]. Nennen Sie die Rolle „{app}“, und klicken Sie auf **Save**: Erst dann erscheinen die Rechte. Öffnen Sie die Rolle noch einmal, und wechseln Sie zu **Advanced**. Kreuzen Sie an:\n\n{permissions}\n\nWählen Sie in derselben Rolle alle bei **Visible order statuses** („Sichtbare Auftragsstatus“) und jeden Shop bei **Clients (stores)**. Ohne sie klappt die Anmeldung und sieht nichts. Klicken Sie auf **Save**.',
  'Create an API user': 'Einen API-Benutzer anlegen',
  'Go to [[Setup → Account management → Accounts → New]] (older: [[Setup → Settings → User → Accounts]]). Choose the access **Only API user** (older: **REST-API**). Enter a user name of at least five characters without blanks, and a long password. Assign the role.\n\nLeave **Restrict IP** empty, or enter the address of {tool}. The check on this page then works only if its own address is allowed too.\n\n{outgoingAddresses}':
    'Öffnen Sie [[Setup → Account management → Accounts → New]] (älter, auf Deutsch: [[Einrichtung → Einstellungen → Benutzer → Konten]]). Wählen Sie den Zugang **Only API user** (älter: **REST-API**). Geben Sie einen Benutzernamen von mindestens fünf Zeichen ohne Leerzeichen ein und ein langes Passwort. Weisen Sie die Rolle zu.\n\nLassen Sie **Restrict IP** leer, oder tragen Sie die Adresse ein, von der aus {tool} zugreift. Die Prüfung auf dieser Seite klappt dann nur, wenn auch ihre eigene Adresse erlaubt ist.\n\n{outgoingAddresses}',
  'Find the address of the system': 'Die Adresse des Systems finden',
  'Open [[Setup → Settings → API → Data]] (older: [[Setup → Settings → User → API → Data]]) and copy the **REST-API HTTP endpoint**. It looks like `https://p12345.my.plentysystems.com`. The number is your **plenty ID**, which also stands under [[Setup → Client → Settings]].\n\nThe page on which you log in is not the system.':
    'Öffnen Sie [[Setup → Settings → API → Data]] (älter, auf Deutsch: [[Einstellungen → Benutzer → API → Daten]]), und kopieren Sie den **REST-API HTTP endpoint** („REST-API HTTP Endpunkt“). Er sieht aus wie `https://p12345.my.plentysystems.com`. Die Zahl ist Ihre **plenty ID**, die auch unter [[Setup → Client → Settings]] steht.\n\nDie Seite, auf der Sie sich anmelden, ist nicht das System.',
  'The address of the system, or only your plenty ID.': 'Die Adresse des Systems oder nur Ihre plenty ID.',
  'This page belongs to plentymarkets and is not your system. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.':
    'Diese Seite gehört plentymarkets und ist nicht Ihr System. Geben Sie die Adresse mit Ihrer plenty ID ein, etwa https://p12345.my.plentysystems.com.',
  'The user name of the API user.': 'Der Benutzername des API-Benutzers.',
  'A user name has at least five characters and no blanks. Copy it from the account.':
    'Ein Benutzername hat mindestens fünf Zeichen und keine Leerzeichen. Kopieren Sie ihn aus dem Konto.',
  'This is an e-mail address. The e-mail of your own PlentyONE account works in the browser only; the API user has a user name.':
    'Das ist eine E-Mail-Adresse. Mit der E-Mail Ihres eigenen PlentyONE-Kontos kommt man nur im Browser hinein; der API-Benutzer hat einen Benutzernamen.',
  'This is an access token of an earlier login, which ends after a day. Enter the password of the API user.':
    'Das ist ein Token einer früheren Anmeldung, der nach einem Tag endet. Geben Sie das Passwort des API-Benutzers ein.',
  'plentymarkets allows 80 reading requests a minute on the smallest edition. This check uses seven and logs in once.':
    'plentymarkets erlaubt in der kleinsten Ausgabe 80 lesende Anfragen in der Minute. Diese Prüfung braucht sieben und meldet sich einmal an.',
  'There may be a shop, but not the system behind it. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.':
    'Dort ist vielleicht ein Shop, aber nicht das System dahinter. Geben Sie die Adresse mit Ihrer plenty ID ein, etwa https://p12345.my.plentysystems.com.',
  'reading categories': 'Kategorien lesen',
  'reading the blog': 'Blog lesen',
  'This check does not read the pages of a plentymarkets shop.':
    'Die Seiten eines plentymarkets-Shops liest diese Prüfung nicht.',
  'All seats of your contract are in use. Ask somebody to log out of the back end, or wait, then check again.':
    'Alle Plätze Ihres Vertrags sind belegt. Bitten Sie jemanden, sich im Backend abzumelden, oder warten Sie; prüfen Sie dann noch einmal.',
  'The account may only be used from certain IP addresses. Clear the field Restrict IP in the account.':
    'Das Konto darf nur von bestimmten IP-Adressen aus benutzt werden. Leeren Sie im Konto das Feld Restrict IP.',
  'plentymarkets refuses this login. Usually the user name or the password is wrong; check both before you try again, because five wrong tries lock the account for 24 hours.':
    'plentymarkets verweigert diese Anmeldung. Meist stimmt der Benutzername oder das Passwort nicht; prüfen Sie beide, bevor Sie es wieder versuchen, denn fünf Fehlversuche sperren das Konto für 24 Stunden.',
  'plentymarkets refuses this login. Usually the account is locked for 24 hours after wrong tries, or it is switched off. An administrator can lift that under Accounts → Unblock login.':
    'plentymarkets verweigert diese Anmeldung. Meist ist das Konto nach Fehlversuchen für 24 Stunden gesperrt, oder es ist abgeschaltet. Ein Administrator kann das unter Accounts → Unblock login aufheben.',
  'The login leads elsewhere, where no password is sent. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.':
    'Die Anmeldung führt anderswohin, und dorthin wird kein Passwort gesendet. Geben Sie die Adresse mit Ihrer plenty ID ein, etwa https://p12345.my.plentysystems.com.',
  'The login worked, but plentymarkets refused it afterwards. Check again once; if it happens again, ask an administrator about the account.':
    'Die Anmeldung klappte, aber danach hat plentymarkets sie abgelehnt. Prüfen Sie einmal noch; geschieht es wieder, fragen Sie einen Administrator nach dem Konto.',
  'The login works, but plentymarkets refuses {entity}. Usually “{permission}” is missing in the user’s role: add it under Advanced.':
    'Die Anmeldung klappt, aber plentymarkets verweigert {entity}. Meist fehlt „{permission}“ in der Rolle des Benutzers: Fügen Sie es unter Advanced hinzu.',
  'This system does not offer {entity} through its API, so that cannot be checked. It says nothing about your values.':
    'Dieses System bietet {entity} nicht über seine API an, deshalb lässt sich das nicht prüfen. Über Ihre Werte sagt das nichts.',
  'The login sees no orders. If the shop has some, choose Visible order statuses and Clients (stores) in the user’s role.':
    'Die Anmeldung sieht keine Bestellungen. Hat der Shop welche, wählen Sie in der Rolle des Benutzers Visible order statuses und Clients (stores).',
  'User accounts and access': 'Benutzerkonten und Zugänge',
  Roles: 'Rollen',
  'The manual’s own texts': 'Die Texte des Handbuchs',
  'REST API': 'REST API',
  'plentymarkets’ own description of its API': 'Wie plentymarkets seine API beschreibt',
  'How another tool’s customers connect': 'Wie Kunden eines anderen Tools sich verbinden',
};
