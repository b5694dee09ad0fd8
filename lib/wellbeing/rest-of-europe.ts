/** Europe outside of the Union. */
import type { CountryHelp } from './help-line';

const checked = '2026-11-24';

export const restOfEurope: CountryHelp[] = [
  {
    country: 'CH',
    emergency: [
      {
        number: '112',
        service: 'all',
        sources: [
          {
            address: 'https://hallo.gr.ch/en/gesundheit/notfall/Seiten/default.aspx?isdlg=1',
            says: 'Emergency numbers for Switzerland can be reached 24/7 […] Emergency number (police, fire brigade, ambulance): 112',
            checked,
          },
        ],
      },
    ],
    lines: [
      {
        name: 'Die Dargebotene Hand',
        number: '143',
        purpose: 'listener',
        languages: ['de'],
        sources: [
          {
            address: 'https://www.143.ch/unsere-geschichte/',
            says: 'Notrufnummer 143. Die Dargebotene Hand verankert die konfessionelle Unabhängigkeit in ihren Statuten und schafft so die Voraussetzung, um eine dreistellige Notrufnummer zu erhalten.',
            checked,
            copyFrom: '2020',
          },
        ],
      },
    ],
  },
  {
    country: 'GB',
    emergency: [
      {
        number: '999',
        service: 'all',
        sources: [
          {
            address: 'https://www.lpft.nhs.uk/contact-us/need-help-now',
            says: 'If you or someone you know requires immediate assistance for serious or life-threatening emergency mental or physical health, please call 999',
            checked,
          },
          {
            address: 'https://www.avonandsomerset.police.uk/report/domestic-abuse/',
            says: 'Call 999 if you are in immediate danger.',
            checked,
          },
        ],
      },
    ],
    lines: [
      {
        name: 'Samaritans',
        number: '116 123',
        purpose: 'listener',
        hours: 'always',
        languages: ['en'],
        sources: [
          {
            address: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
            says: 'You do not need to have any credit or call allowance on your plan to call 116 123.',
            checked,
          },
          {
            address:
              'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
            says: 'the helpline remains open 24 hours a day, seven days a week […] Samaritans launched 116 123 as their new national helpline number',
            checked,
            copyFrom: '2025',
          },
        ],
      },
      {
        name: 'National Domestic Abuse Helpline',
        number: '0808 2000 247',
        purpose: 'harmedWomen',
        hours: 'always',
        languages: ['en'],
        sources: [
          {
            address:
              'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
            says: 'our Helpline is continuing to run 24 hours a day, 7 days a week […] call the National Domestic Abuse Helpline, run by Refuge, on 0808 2000 247',
            checked,
            copyFrom: '2020',
          },
          {
            address:
              'https://www.gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline',
            says: 'The service is free to call on 0808 2000 247. It is staffed 24 hours a day, every day of the year',
            checked,
          },
        ],
      },
    ],
  },
  {
    country: 'IS',
    emergency: [
      {
        number: '112',
        service: 'all',
        sources: [
          {
            address: 'https://112.is/en/samtal-vid-1-1-2',
            says: 'If you are in doubt whether to contact 112 or not, contact 112.',
            checked,
          },
        ],
      },
    ],
    lines: [],
  },
  {
    country: 'NO',
    emergency: [
      {
        number: '113',
        service: 'ambulance',
        sources: [
          {
            address: 'https://nkom.no/telefoni-og-telefonnummer/nodnummer-nodanrop-og-lokalisering',
            says: 'Nødnumre i Norge: 110 - brann, 112 - politi, 113 - medisinsk nødtelefonhjelp',
            checked,
          },
          {
            address: 'https://www.helsenorge.no/nn/psykisk-helse/psykisk-helsehjelp-for-voksne/',
            says: 'Ring 113 om situasjonen er kritisk, og det står om liv og helse.',
            checked,
          },
        ],
      },
      {
        number: '112',
        service: 'police',
        sources: [
          {
            address: 'https://nkom.no/telefoni-og-telefonnummer/nodnummer-nodanrop-og-lokalisering',
            says: 'Nødnumre i Norge: 110 - brann, 112 - politi, 113 - medisinsk nødtelefonhjelp',
            checked,
          },
        ],
      },
    ],
    lines: [
      {
        name: 'Vold- og overgrepslinjen',
        number: '116 006',
        purpose: 'harmed',
        hours: 'always',
        languages: ['nb'],
        sources: [
          {
            address: 'https://ldo.no/ombudet-og-samfunnet/siste-nytt2/vo-linjen-ny/',
            says: 'Vold- og overgrepslinjen 116 006 […] VO er døgnåpen, anonym og gratis.',
            checked,
            copyFrom: '2019-10',
          },
          {
            address:
              'https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/',
            says: 'Om Vold- og overgrepslinjen 116 006 […] Du kan ringe når som helst – døgnet rundt',
            checked,
            copyFrom: '2019-11',
          },
        ],
      },
    ],
  },
];
