/** North and South America. */
import type { CountryHelp } from './help-line';

const checked = '2026-11-24';

export const americas: CountryHelp[] = [
  {
    country: 'BR',
    emergency: [
      {
        number: '192',
        service: 'ambulance',
        sources: [
          {
            address:
              'http://www.saude.gov.br/saude-de-a-z/servico-de-atendimento-movel-de-urgencia-samu-192',
            says: 'O SAMU 192 é um serviço gratuito, que funciona 24 horas […] acessado pelo número "192"',
            checked,
            copyFrom: '2019-10-14',
          },
        ],
      },
      {
        number: '190',
        service: 'police',
        sources: [
          {
            address:
              'https://app.campoflorido.mg.gov.br/carta-de-servicos/c/2/i/14661/acionar-emergencia-policial-190',
            says: 'O 190 recebe ligações de forma gratuita em todo o território nacional. […] A central 190 funciona 24 horas.',
            checked,
          },
        ],
      },
    ],
    lines: [],
  },
  {
    country: 'CA',
    emergency: [
      {
        number: '911',
        service: 'all',
        sources: [
          {
            address: 'https://crtc.gc.ca/eng/archive/2018/2018-188.htm',
            says: 'When a 9-1-1 call is made in Canada today […] finally to a local public safety answering point (PSAP) system.',
            checked,
            copyFrom: '2018-05-28',
          },
          {
            address:
              'https://www1.brampton.ca/EN/residents/Emergency-Management/Pages/About-911.aspx',
            says: 'In a life threatening situation, DIAL 9-1-1.',
            checked,
          },
        ],
      },
    ],
    lines: [
      {
        name: '9-8-8: Suicide Crisis Helpline',
        number: '988',
        purpose: 'crisis',
        languages: ['en'],
        sources: [
          {
            address:
              'https://www.canada.ca/en/services/health/stay-connected/healthy-canadians-podcast/list/988-part-one-about-canadas-suicide-crisis-helpline.html',
            says: '9-8-8 (part one): About Canada’s suicide crisis helpline […] a really important resource that is designed to help with that, and that’s the 9-8-8: Suicide Crisis Helpline',
            checked,
          },
        ],
      },
    ],
  },
  {
    country: 'MX',
    emergency: [
      {
        number: '911',
        service: 'all',
        sources: [
          {
            address:
              'https://www.gob.mx/policiafederal/articulos/088-911-responder-ante-cualquier-llamado?idiom=es',
            says: 'El Acuerdo concreta el 911 como el único número nacional de atención a emergencias y respuesta inmediata',
            checked,
          },
        ],
      },
    ],
    lines: [],
  },
  {
    country: 'US',
    emergency: [
      {
        number: '911',
        service: 'all',
        sources: [
          {
            address:
              'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
            says: 'If you or someone you know is in immediate danger of harming themselves, please call 911.',
            checked,
          },
          {
            address: 'https://www.justice.gov/ovw/areas-focus',
            says: 'If you are in immediate danger, call 911.',
            checked,
          },
        ],
      },
    ],
    lines: [
      {
        name: '988 Suicide & Crisis Lifeline',
        number: '988',
        purpose: 'crisis',
        hours: 'always',
        languages: ['en', 'es'],
        sources: [
          {
            address:
              'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
            says: '988 is free, confidential, and available 24/7. Simply call or text 988—or chat online at 988Lifeline.org',
            checked,
          },
          {
            address:
              'https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line',
            says: 'The confidential, free, 24-hour-a-day, 365-day-a-year information service is available in English and Spanish.',
            checked,
            copyFrom: '2023-09-26',
          },
        ],
      },
      {
        name: 'National Domestic Violence Hotline',
        number: '800-799-7233',
        purpose: 'harmed',
        hours: 'always',
        languages: ['en'],
        sources: [
          {
            address:
              'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
            says: 'the OVC-supported Hotline has been available 24/7/365 for anyone who needs help […] call 800–799–SAFE (7233)',
            checked,
            copyFrom: '2022-01-20',
          },
        ],
      },
    ],
  },
];
