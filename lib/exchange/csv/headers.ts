/** Headers of other languages, as Outlook and people write them, in the English that the reader knows. */

const words: Record<string, string> = {
  'first name':
    'first|given|vorname|prénom|nombre|nome|voornaam|primer nombre|nombre de pila|primeiro nome',
  'middle name': 'middle|weitere vornamen|deuxième prénom|segundo nombre|secondo nome',
  'last name':
    'last|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|sobrenome|apelido|achternaam',
  name: 'contact name|contact|anzeigename|vollständiger name|nom complet|nombre completo|nome completo|volledige naam|naam',
  'email address':
    'mail|emails|e-mail-adresse|emailadresse|adresse de messagerie|adresse e-mail|adresse électronique|courriel|correo|correo electrónico|dirección de correo electrónico|indirizzo posta elettronica|indirizzo di posta elettronica|indirizzo e-mail|posta elettronica|endereço de email|endereço de e-mail|correio eletrónico|e-mailadres',
  phone: 'tel|tel.|telefon|telefonnummer|téléphone|teléfono|telefono|telefone|telefoon',
  'mobile phone':
    'mobiltelefon|handy|mobil|handynummer|tél. mobile|téléphone mobile|portable|móvil|teléfono móvil|celular|teléfono celular|cellulare|telefono cellulare|telemóvel|telefone celular|telefone móvel|mobiel|mobiele telefoon',
  'home phone':
    'home|telefon privat|telefon (privat)|privat|tél. (domicile)|téléphone (domicile)|téléphone domicile|teléfono particular|particular|teléfono privado|telefono casa|abitazione|telefono abitazione|telefone residencial|telefone de casa|telefoon thuis|telefoon privé',
  'work phone':
    'work|telefon geschäftlich|telefon (geschäftlich)|geschäftlich|tél. (bureau)|téléphone (bureau)|téléphone bureau|teléfono del trabajo|teléfono trabajo|trabajo|telefono ufficio|ufficio|telefone comercial|telefone do trabalho|telefoon werk',
  birthday:
    'geburtstag|geburtsdatum|anniversaire|date de naissance|cumpleaños|fecha de nacimiento|compleanno|data di nascita|aniversário|data de nascimento|verjaardag|geboortedatum',
  company: 'firma|unternehmen|société|entreprise|empresa|organización|società|azienda|bedrijf',
  nickname: 'spitzname|surnom|apodo|soprannome|apelido familiar|bijnaam',
};

const english = new Map(
  Object.entries(words).flatMap(([word, others]) =>
    others.split('|').map((other): [string, string] => [other, word]),
  ),
);

/** In lower case, both. */
export const inEnglish = (header: string): string => english.get(header) ?? header;
