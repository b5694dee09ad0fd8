/** The European Union: one emergency number everywhere, and the lines that a page was found for. */
import type { CountryHelp, Emergency, HelpLine } from './help-line';

const checked = '2026-11-24';

const emergency: Emergency = {
  number: '112',
  service: 'all',
  sources: [
    {
      address:
        'https://digital-strategy.ec.europa.eu/en/news/112-day-raises-awareness-eu-emergency-number',
      says: 'In emergencies, dialling 112 is the critical step for getting help. […] they can dial the same emergency number anywhere in the EU',
      checked,
      copyFrom: '2022',
    },
  ],
};

const members = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

const finnish = { address: 'https://mieli.fi/helpline', checked };

const lines: Record<string, readonly HelpLine[]> = {
  AT: [
    {
      name: 'Telefonseelsorge',
      number: '142',
      purpose: 'listener',
      hours: 'always',
      languages: ['de'],
      sources: [
        {
          address: 'https://www.katholisch.at/telefonseelsorge',
          says: 'Unter der Rufnummer 142 ist die Telefonseelsorge in ganz Österreich rund um die Uhr und kostenlos zu erreichen.',
          checked,
        },
        {
          address: 'https://erzdioezese-wien.at/site/home/nachrichten/article/123093.html',
          says: 'Unter der Notrufnummer 142 ist die Telefonseelsorge österreichweit rund um die Uhr für Sorgen und Nöte erreichbar.',
          checked,
        },
      ],
    },
  ],
  DE: [
    {
      name: 'TelefonSeelsorge',
      number: '0800 1110111',
      purpose: 'listener',
      hours: 'always',
      languages: ['de'],
      sources: [
        {
          address: 'https://ts-bayreuth.de/node/1',
          says: 'Die bundeseinheitlichen Rufnummern 0800/1110111 und 0800/1110222 ist an 365 Tagen rund um die Uhr die Nummer zur TelefonSeelsorge.',
          checked,
        },
      ],
    },
    {
      name: 'Hilfetelefon Gewalt gegen Frauen',
      number: '116 016',
      purpose: 'harmedWomen',
      hours: 'always',
      languages: ['de'],
      moreLanguages: true,
      sources: [
        {
          address: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
          says: 'das unter der Nummer 116 016 und per Online-Beratung vertraulich und kostenfrei Hilfe und Unterstützung bietet – an 365 Tagen, rund um die Uhr, anonym, mehrsprachig und barrierefrei',
          checked,
          copyFrom: '2023-06',
        },
      ],
    },
  ],
  ES: [
    {
      name: 'Servicio 016',
      number: '016',
      purpose: 'harmedWomen',
      languages: ['es'],
      sources: [
        {
          address:
            'https://mpt.gob.es/ca/delegaciones_gobierno/delegaciones/castillaleon/actualidad/notas_de_prensa/notas/2021/03/2021-03-29.html',
          says: 'El servicio 016 […] se ha ampliado a la atención a todas las formas de violencia contra las mujeres',
          checked,
          copyFrom: '2021-03-29',
        },
      ],
    },
  ],
  FI: [
    {
      name: 'MIELI Kriisipuhelin',
      number: '09 2525 0111',
      purpose: 'listener',
      languages: ['fi'],
      sources: [
        { ...finnish, says: 'MIELI Crisis Helpline offers help also in Finnish (09 2525 0111)' },
      ],
    },
    {
      name: 'MIELI Kristelefon',
      number: '09 2525 0112',
      purpose: 'listener',
      languages: ['sv'],
      sources: [{ ...finnish, says: 'Swedish (09 2525 0112)' }],
    },
    {
      name: 'MIELI Crisis Helpline',
      number: '09 2525 0116',
      purpose: 'listener',
      hours: { weekday: 5, from: 9 * 60, to: 13 * 60 },
      languages: ['en'],
      sources: [
        {
          ...finnish,
          says: 'MIELI Crisis Helpline in English 09 2525 0116 […] Opening hours Fridays 9 am – 1 pm',
        },
      ],
    },
  ],
  FR: [
    {
      name: 'Ligne nationale en prévention du suicide',
      number: '3114',
      purpose: 'crisis',
      hours: 'always',
      languages: ['fr'],
      sources: [
        {
          address: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
          says: 'Le 3114 est le numéro de la ligne nationale en prévention du suicide. […] la continuité du service 24h/24 sur l’ensemble du territoire français',
          checked,
        },
      ],
    },
    {
      name: '3919 Violences Femmes Info',
      number: '3919',
      purpose: 'harmedWomen',
      languages: ['fr'],
      sources: [
        {
          address: 'https://www.ville-erquy.fr/3919-arretons-les-violences/',
          says: 'Le 3919, numéro d’écoute national, anonyme et gratuit, destiné aux femmes victimes de violences et à leur entourage',
          checked,
          copyFrom: '2019-09',
        },
      ],
    },
  ],
  IE: [
    {
      name: 'Women’s Aid',
      number: '1800 341 900',
      purpose: 'harmedWomen',
      hours: 'always',
      languages: ['en'],
      sources: [
        {
          address:
            'https://gov.ie/ga/an-roinn-dl%C3%AD-agus-cirt/foilseachain/information-for-survivors-of-domestic-violence',
          says: 'Women’s Aid run a 24-hour National Freephone Helpline for women subjected to domestic violence. Call 1800 341 900',
          checked,
        },
      ],
    },
    {
      name: 'Male Advice Line',
      number: '1800 816 588',
      purpose: 'harmedMen',
      languages: ['en'],
      sources: [
        {
          address:
            'https://gov.ie/ga/an-roinn-dl%C3%AD-agus-cirt/foilseachain/information-for-survivors-of-domestic-violence',
          says: 'The Male Advice Line offers confidential advice and support to Male victims of domestic violence over the phone. Call 1800 816 588.',
          checked,
        },
      ],
    },
  ],
  IT: [
    {
      name: 'Numero 1522',
      number: '1522',
      purpose: 'harmedWomen',
      hours: 'always',
      languages: ['it', 'en', 'fr', 'es', 'ar', 'fa', 'sq', 'ru', 'uk', 'pt', 'pl'],
      sources: [
        {
          address: 'https://www.1522.eu/cose-1522/?lang=en',
          says: 'The public utility number 1522 is active 24 hours a day, every day of the year […] Our operators answer in Italian, English, French, Spanish, Arabic, Farsi, Albanian, Russian, Ukrainian, Portuguese, and Polish.',
          checked,
        },
      ],
    },
  ],
  NL: [
    {
      name: 'Veilig Thuis',
      number: '0800-2000',
      purpose: 'harmed',
      hours: 'always',
      languages: ['nl'],
      sources: [
        {
          address:
            'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
          says: 'Het nummer 0800-2000 is gratis en alle dagen en alle uren bereikbaar.',
          checked,
        },
      ],
    },
  ],
  PT: [
    {
      name: 'SNS 24, aconselhamento psicológico',
      number: '808 24 24 24',
      press: '4',
      purpose: 'listener',
      hours: 'always',
      languages: ['pt', 'en'],
      sources: [
        {
          address: 'https://www.sns24.gov.pt/en/servico/aconselhamento-psicologico-no-sns-24/',
          says: 'The psychological counselling service is integrated into the SNS 24 telephone line, through the 808242424 […] select option 4 (psychological counseling). […] The service is available 24/7.',
          checked,
          copyFrom: '2023-08-31',
        },
        {
          address:
            'https://www.spms.min-saude.pt/2022/09/sns-24-linha-de-aconselhamento-psicologico-ja-atendeu-mais-de-173-mil-chamadas',
          says: 'A Linha passou a disponibilizar o serviço também em língua inglesa',
          checked,
          copyFrom: '2022-09-04',
        },
      ],
    },
  ],
  SE: [
    {
      name: 'Kvinnofridslinjen',
      number: '020-50 50 50',
      purpose: 'harmedWomen',
      hours: 'always',
      languages: ['sv'],
      moreLanguages: true,
      sources: [
        {
          address:
            'https://www.nck.uu.se/nyhetsarkiv/nyhetsvisningssida/?tarContentId=1050738&languageId=3&id=1040&librisId=&swepubId=',
          says: 'Kvinnofridslinjen 020-50 50 50 startade 2007 och ger stöd till kvinnor som är utsatta för fysiskt, psykiskt eller sexuellt våld.',
          checked,
          copyFrom: '2023-02-07',
        },
        {
          address: 'https://nck.uu.se/kvinnofridslinjen/kvinnofridslinjen-ger-stod-per-telefon/',
          says: 'Kvinnofridslinjen är öppen dygnet runt […] Personalen har tillgång till tolkservice för de flesta språk som talas i Sverige.',
          checked,
          copyFrom: '2017',
        },
      ],
    },
  ],
};

export const europeanUnion: CountryHelp[] = members.map((country) => ({
  country,
  emergency: [emergency],
  lines: lines[country] ?? [],
}));
