/** Helplines, each with what it is for, when, in which languages, and the page that states it. */
import { i18n } from '#i18n';
import type { HelpLine, Source } from '../../../lib/wellbeing/help-line';
import { hoursText, languagesText, placeOf, readText } from './line-text';
import { NumberLink } from './NumberLink';

const purposes = {
  listener: 'support.purposeListener',
  crisis: 'support.purposeCrisis',
  harmed: 'support.purposeHarmed',
  harmedWomen: 'support.purposeHarmedWomen',
  harmedMen: 'support.purposeHarmedMen',
} as const satisfies Record<HelpLine['purpose'], string>;

export function Lines({ lines }: { lines: readonly HelpLine[] }) {
  return (
    <ul class="help-lines">
      {lines.map((line) => (
        <Line key={line.name} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { line: HelpLine }) {
  const { name, number, press, purpose, hours, languages, sources } = line;
  return (
    <li class="help-line">
      <h3 lang={languages[0]}>{name}</h3>
      <p class="help-line-number">
        <NumberLink number={number} />
        {press && <span>{i18n.t('support.press', [press])}</span>}
      </p>
      <p>{i18n.t(purposes[purpose])}</p>
      <dl class="facts small">
        <dt>{i18n.t('support.hours')}</dt>
        <dd>{hoursText(hours)}</dd>
        <dt>{i18n.t('support.languages')}</dt>
        <dd>{languagesText(line)}</dd>
        <Sources sources={sources} />
      </dl>
    </li>
  );
}

export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <>
      <dt>{i18n.t('support.source')}</dt>
      <dd>
        <ul>
          {sources.map((source) => (
            <li key={source.address}>
              <a href={source.address} target="_blank" rel="noopener noreferrer">
                <bdi>{placeOf(source)}</bdi>
              </a>
              , {readText(source)}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
