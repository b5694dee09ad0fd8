/** Asia and the Pacific. */
import type { CountryHelp } from './help-line';

const checked = '2026-11-24';

export const asiaPacific: CountryHelp[] = [
  {
    country: 'AU',
    emergency: [
      {
        number: '000',
        service: 'all',
        sources: [
          {
            address: 'https://www.studyaustralia.gov.au/english/live/health-and-safety/fire',
            says: 'Wherever you are in Australia, if there’s a life-threatening emergency, call 000 (zero zero zero).',
            checked,
          },
        ],
      },
    ],
    lines: [
      {
        name: 'Lifeline',
        number: '13 11 14',
        purpose: 'crisis',
        hours: 'always',
        languages: ['en'],
        sources: [
          {
            address:
              'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services',
            says: 'Lifeline: Crisis support, suicide prevention and mental health support services, 13 11 14, 24 hours/7 days',
            checked,
          },
        ],
      },
      {
        name: '1800RESPECT',
        number: '1800 737 732',
        purpose: 'harmed',
        hours: 'always',
        languages: ['en'],
        sources: [
          {
            address: 'https://www.surfcoast.vic.gov.au/My_Community/Domestic_violence',
            says: 'If you or someone you know is impacted by sexual assault, domestic or family violence, call 1800RESPECT on 1800 737 732',
            checked,
          },
          {
            address: 'https://plan4womenssafety.dss.gov.au/initiatives/1800respect',
            says: '1800RESPECT is the national online and telephone counselling and support service […] providing support 24 hours a day, seven days a week.',
            checked,
            copyFrom: '2022',
          },
        ],
      },
    ],
  },
  {
    country: 'JP',
    emergency: [
      {
        number: '119',
        service: 'fireAndAmbulance',
        sources: [
          {
            address: 'https://www.city.edogawa.tokyo.jp/foreign/komattatoki/kinkyu.html',
            says: '火事・病気・けが 電話番号:119',
            checked,
            copyFrom: '2024-11-19',
          },
        ],
      },
      {
        number: '110',
        service: 'police',
        sources: [
          {
            address: 'https://www.city.edogawa.tokyo.jp/foreign/komattatoki/kinkyu.html',
            says: '事件・事故 電話番号:110',
            checked,
            copyFrom: '2024-11-19',
          },
        ],
      },
    ],
    lines: [
      {
        name: '自殺予防いのちの電話',
        number: '0120-783-556',
        purpose: 'crisis',
        hours: { monthDay: 10, from: 8 * 60 },
        languages: ['ja'],
        sources: [
          {
            address: 'http://www.tamainochi.com/index.asp?patten_cd=12&page_no=9',
            says: '毎月10日(午前8時〜翌日8時/24時間)【フリーダイヤル】0120−783−556',
            checked,
            copyFrom: '2018',
          },
        ],
      },
    ],
  },
  {
    country: 'NZ',
    emergency: [
      {
        number: '111',
        service: 'all',
        sources: [
          {
            address:
              'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
            says: 'If you need help from the police, the fire service, or you need an ambulance, dial 111',
            checked,
          },
        ],
      },
    ],
    lines: [
      {
        name: '1737, Need to talk?',
        number: '1737',
        purpose: 'listener',
        hours: 'always',
        languages: ['en'],
        sources: [
          {
            address:
              'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
            says: 'call or text 1737 anytime day or night to talk to a trained counsellor',
            checked,
            copyFrom: '2019-03-17',
          },
        ],
      },
      {
        name: 'Women’s Refuge',
        number: '0800 733 843',
        purpose: 'harmedWomen',
        hours: 'always',
        languages: ['en'],
        sources: [
          {
            address:
              'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
            says: '0800 733 843 Women’s Refuge crisis line — free from any phone, 24 hours a day, every day.',
            checked,
            copyFrom: '2023',
          },
        ],
      },
    ],
  },
  {
    country: 'SG',
    emergency: [
      {
        number: '995',
        service: 'fireAndAmbulance',
        sources: [
          {
            address:
              'https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services',
            says: '995 Fire Engine / Ambulance',
            checked,
            copyFrom: '2023',
          },
        ],
      },
    ],
    lines: [],
  },
];
