import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, numbered } from '../../../lib/people/opener-lines';
import {
  chooseOpener,
  lastOpener,
  type OpenerContext,
  openerKey,
} from '../../../lib/people/openers';
import { type Intent, intents, type Opener, type Person } from '../../../lib/people/person';
import { seeded } from '../../dice';
import { always, daysAgo, shown, someone, today } from './someone';

const messages = new Map(
  (await parseMessagesFile(join(import.meta.dirname, '../../../locales/en.yml'))).flatMap((one) =>
    one.type === 'simple' ? [[one.key.join('.'), one.message] as const] : [],
  ),
);
const openerTexts = [...messages].filter(([key]) => key.startsWith('opener.'));
const textOf = (opener: Opener) => messages.get(openerKey(opener));

const chosen = (person: Partial<Person>, lastNoted?: number, dice = 0) =>
  chooseOpener(someone('ana', person), { today, lastNoted }, always(dice));
const birthday = (day: number): Person['dates'] => [{ kind: 'birthday', month: 11, day }];

/** evidence.md, "Words", and words that belong to other rooms than a friend's. */
const forbidden =
  /\b(addict\w*|wast\w+|guilt\w*|should|streak|fail\w*|shame|doomscroll\w*|lonely|treat(s|ment)?|prevents?|depress\w*|diagnos\w*|therapy|clinical\w*|cure|bout|due|passive|nudge|lapsed|drifted|arm)\b/i;

describe('the lines', () => {
  it('are at least six for every intent, and every message belongs to one', () => {
    const keys = intents.flatMap((intent) => {
      const all = lines[intent].flatMap(numbered);
      expect(all.length).toBeGreaterThanOrEqual(6);
      return all.map(({ number }) => openerKey({ intent, number }));
    });
    expect(openerTexts.map(([key]) => key).sort()).toEqual(keys.sort());
  });

  it('are six and more for a birthday ahead, on the day, and for a group', () => {
    const of = (intent: Intent, fit: string) =>
      lines[intent].flatMap(numbered).filter((line) => line.fit === fit).length;
    expect(of('celebrate-theirs', 'ahead')).toBeGreaterThanOrEqual(6);
    expect(of('celebrate-theirs', 'on-the-day')).toBeGreaterThanOrEqual(6);
    expect(of('invite', 'group')).toBeGreaterThanOrEqual(6);
    expect(of('invite', 'remote')).toBeGreaterThanOrEqual(6);
  });

  it('have a place for a note exactly where a note is filled in', () => {
    for (const intent of intents) {
      for (const { fit, number } of lines[intent].flatMap(numbered)) {
        const places = textOf({ intent, number })?.match(/\$\w+/g) ?? [];
        expect(places).toEqual(fit === 'share' || fit === 'next-time' ? ['$1'] : []);
      }
    }
  });

  it.each(openerTexts)('%s is short, calm, and free of what may not be said', (_, line) => {
    expect(line.length).toBeLessThanOrEqual(110);
    expect(line).not.toMatch(/[!{}]|\p{Extended_Pictographic}/u);
    expect(line).not.toMatch(forbidden);
  });

  it('are never the same text twice', () => {
    const texts = openerTexts.map(([, line]) => line);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the way to start', () => {
  it('wishes well before a birthday and on the day', () => {
    const ahead = chosen({ dates: birthday(24) }, daysAgo(400));
    const onTheDay = chosen({ dates: birthday(22) }, daysAgo(400));
    expect(ahead).toEqual({ intent: 'celebrate-theirs', number: 1 });
    expect(onTheDay).toEqual({ intent: 'celebrate-theirs', number: 7 });
    expect(chosen({ dates: birthday(26) }, daysAgo(400)).intent).toBe('reconnect');
  });

  it('only thinks of them at a date that may be a sad one', () => {
    const dates: Person['dates'] = [{ kind: 'other', label: 'Dad', month: 11, day: 23 }];
    expect(chosen({ dates }, daysAgo(400)).intent).toBe('check-in');
  });

  it('comes back to the note for next time', () => {
    const opener = chosen({ nextTime: ' the new job?\n' }, daysAgo(10));
    expect(opener).toEqual({ intent: 'check-in', number: 8, fill: 'the new job' });
  });

  it('does not put the name, or an essay, inside a line', () => {
    const named = chosen({ name: 'Ana Sol', nextTime: 'what Ana said' }, daysAgo(10));
    expect(named).toEqual({ intent: 'check-in', number: 1 });
    const long = chosen({ nextTime: 'x'.repeat(81) }, daysAgo(10));
    expect(long).toEqual({ intent: 'check-in', number: 1 });
  });

  it.each([
    ['Ana-María', 'what Ana said'],
    ['Ana-María', 'maria’s new job'],
    ["O'Brien", 'O’Brien and the boat'],
    ['李小龙', '问李小龙新工作'],
    ['李小龙', '小龙的新工作'],
    ['김민수', '김민수는 이사했다'],
    ['Jürgen', 'the trip of Jurgen'],
    ['Jurgen', 'Jürgens Reise, Jürgen'],
  ])('does not put %s inside a line, however the note %j writes it', (name, nextTime) => {
    expect(chosen({ name, nextTime }, daysAgo(10))).toEqual({ intent: 'check-in', number: 1 });
  });

  it.each([
    ["Pat O'Brien", 'a new boat, a very nice one'],
    ['Ann', 'the annual fair'],
    ['李小龙', '新工作'],
    ['---', 'the boat'],
  ])('keeps for %s a note without the name: %j', (name, nextTime) => {
    expect(chosen({ name, nextTime }, daysAgo(10)).fill).toBe(nextTime);
  });

  it('says hello again after half a year, and only then speaks of a long time', () => {
    const numbers = (lastNoted?: number) =>
      new Set([0, 0.25, 0.5, 0.75, 0.999].map((dice) => chosen({}, lastNoted, dice).number));
    expect(chosen({}, daysAgo(181)).intent).toBe('reconnect');
    expect(Math.max(...numbers(daysAgo(181)))).toBe(10);
    expect(chosen({}).intent).toBe('reconnect');
    expect(Math.max(...numbers())).toBe(6);
    expect(chosen({}, daysAgo(180)).intent).not.toBe('reconnect');
  });

  it('asks a group when it meets next', () => {
    expect(chosen({ kind: 'group' })).toEqual({ intent: 'invite', number: 13 });
  });

  it('never invites out someone reached remotely only', () => {
    for (let seed = 0; seed < 500; seed++) {
      const person = someone('ana', { remoteOnly: true });
      const opener = chooseOpener(person, { today, lastNoted: daysAgo(9) }, seeded(seed));
      if (opener.intent === 'invite') expect(opener.number).toBeGreaterThan(6);
    }
  });

  it('is intimate only when it was chosen so', () => {
    const light: Intent[] = [
      'small-talk',
      'check-in',
      'share-mine',
      'thank',
      'ask-advice',
      'invite',
    ];
    const met = new Set<Intent>();
    for (let seed = 0; seed < 500; seed++) {
      const context = { today, lastNoted: daysAgo(9) };
      met.add(chooseOpener(someone('ana'), context, seeded(seed)).intent);
    }
    expect([...met].sort()).toEqual(light.sort());
    const opener = chooseOpener(someone('ana'), { today, intent: 'hard-time' }, always(0));
    expect(opener).toEqual({ intent: 'hard-time', number: 1 });
  });

  it('remembers the line of a person’s latest suggestion only', () => {
    const first: Opener = { intent: 'check-in', number: 1 };
    const second: Opener = { intent: 'check-in', number: 2 };
    const nudges = [
      { ...shown('ana', daysAgo(2)), opener: second },
      { ...shown('ana', daysAgo(3)), opener: first },
      { ...shown('ben', daysAgo(1)), opener: first },
    ];
    expect(lastOpener(nudges, 'ana')).toEqual(second);
    expect(lastOpener(nudges, 'eva')).toBeUndefined();
  });

  const over = (context: Partial<OpenerContext>, person: Partial<Person> = {}) => {
    const met = new Map<Intent, Set<number>>();
    for (let seed = 0; seed < 500; seed++) {
      const asked = { today, lastNoted: daysAgo(9), ...context };
      const { intent, number } = chooseOpener(someone('ana', person), asked, seeded(seed));
      met.set(intent, (met.get(intent) ?? new Set()).add(number));
    }
    return met;
  };

  it('is gentle after something changed, and says so only then', () => {
    const changed = over({ changed: true });
    expect([...changed.keys()].sort()).toEqual(['check-in', 'small-talk', 'thank']);
    expect(Math.max(...(changed.get('check-in') ?? []))).toBe(17);
    expect(Math.max(...(over({}).get('check-in') ?? []))).toBe(7);
  });

  it('offers a voice or a walk after several texts, and no walk from afar', () => {
    const places = (person: Partial<Person>) => [
      ...(over({ first: 'voice' }, person).get('invite') ?? []),
    ];
    expect([Math.min(...places({})), Math.max(...places({}))]).toEqual([19, 27]);
    expect(Math.max(...places({ remoteOnly: true }))).toBe(24);
    expect(over({ first: 'voice' }).size).toBe(1);
  });

  it('asks for little where the least effort is wanted', () => {
    expect([...over({ first: 'least' }).keys()].sort()).toEqual(['check-in', 'small-talk']);
  });

  it('asks for an ear without saying how one feels, unless that was chosen', () => {
    const feeling = [6, 7, 8, 9];
    const said = over({ intent: 'say-need' }).get('say-need') ?? new Set();
    const asked = over({ intent: 'say-need', forSupport: true }).get('say-need') ?? new Set();
    expect(feeling.every((number) => said.has(number))).toBe(true);
    expect(feeling.some((number) => asked.has(number))).toBe(false);
    expect(asked.size).toBeGreaterThanOrEqual(6);
  });

  const anyone: fc.Arbitrary<Person> = fc
    .record({
      kind: fc.constantFrom('person' as const, 'group' as const),
      name: fc.constantFrom('Ana', 'Ana Sol', ''),
      share: fc.option(fc.string(), { nil: undefined }),
      nextTime: fc.option(fc.string(), { nil: undefined }),
      remoteOnly: fc.constantFrom(undefined, true as const),
      dates: fc.constantFrom([], birthday(22), birthday(24), [
        { kind: 'other' as const, month: 11, day: 22 },
      ]),
    })
    .map((more) => someone('ana', more));

  it('always has a message, whatever is known, and is never the same twice running', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.constantFrom(undefined, 1, 100, 200),
        fc.constantFrom(undefined, ...intents),
        fc.integer(),
        fc.record({
          changed: fc.boolean(),
          forSupport: fc.boolean(),
          first: fc.constantFrom(undefined, 'voice' as const, 'least' as const),
        }),
        (person, days, intent, seed, more) => {
          const dice = seeded(seed);
          const lastNoted = days === undefined ? undefined : daysAgo(days);
          let used: Opener | undefined;
          for (let time = 0; time < 4; time++) {
            const opener = chooseOpener(person, { today, lastNoted, intent, used, ...more }, dice);
            const line = textOf(opener);
            expect(line).toBeDefined();
            expect(line?.includes('$1')).toBe(opener.fill !== undefined);
            expect(openerKey(opener)).not.toBe(used && openerKey(used));
            used = opener;
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
