/** How a visit was counted, in a sentence for each kind of time it holds (M8). Only what was noted. */
import { i18n } from '#i18n';
import type { CountedKind } from '../../lib/ledger/totals';
import type { Surface } from '../../lib/sites/site';
import type { VisitView } from '../../lib/views/views';
import { duration, series } from '../format';
import { kindName } from '../kinds';

const minute = 60_000;

/** "12 min"; a few seconds are not rounded up to a minute here, where they stand beside each other. */
const time = (ms: number): string =>
  ms < minute ? i18n.t('visits.underAMinute') : duration(ms).replaceAll(' ', '\u00a0');

const ofKind = (ms: number, kind: CountedKind): string =>
  i18n.t('visits.timeOf', [time(ms), kindName(kind)]);
const because = (what: string, how: string): string => i18n.t('visits.because', [what, how]);

/** "12 min scrolling: feed, 11 scrolls a minute", and a line for watching, writing and the rest. */
export function evidenceOf(visit: VisitView): string[] {
  const { ms } = visit;
  const lines: string[] = [];
  if (ms.passive + ms.intended > 0) lines.push(because(scrolledText(visit), scrollingText(visit)));
  if (ms.watch > 0) lines.push(because(ofKind(ms.watch, 'watch'), i18n.t('visits.played')));
  if (ms.active > 0) lines.push(writingText(visit));
  if (ms.message > 0) lines.push(because(ofKind(ms.message, 'message'), i18n.t('visits.messages')));
  if (ms.other > 0) lines.push(because(ofKind(ms.other, 'other'), i18n.t('visits.rest')));
  return lines;
}

/** "12 min scrolling", "12 min on purpose", "8 min of 12 min on purpose". */
function scrolledText({ ms }: VisitView): string {
  if (ms.intended === 0) return ofKind(ms.passive, 'passive');
  if (ms.passive === 0) return ofKind(ms.intended, 'intended');
  const all = ms.passive + ms.intended;
  if (all < minute) return i18n.t('visits.partOfLittle', [time(all), kindName('passive')]);
  return i18n.t('visits.partly', [time(ms.intended), time(all)]);
}

const surfaceKeys = {
  feed: 'visits.feed',
  shorts: 'visits.shorts',
  watch: 'visits.comments',
} as const satisfies Partial<Record<Surface, string>>;

const isNamed = (surface: Surface): surface is keyof typeof surfaceKeys => surface in surfaceKeys;

function scrollingText({ surfaces, scrollsPerMinute }: VisitView): string {
  if (scrollsPerMinute === undefined) return i18n.t('visits.noScrolls');
  const where = surfaces.filter(isNamed).map((surface) => i18n.t(surfaceKeys[surface]));
  return series([...where, i18n.t('visits.scrolls', Math.round(scrollsPerMinute))]);
}

function writingText({ ms, keysPerMinute }: VisitView): string {
  const what = ofKind(ms.active, 'active');
  if (keysPerMinute === undefined) return what;
  return because(what, i18n.t('visits.keys', Math.round(keysPerMinute)));
}
