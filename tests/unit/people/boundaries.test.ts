import { describe, expect, it } from 'vitest';
import { boundaryAfter, boundaryTime, maySuggest } from '../../../lib/people/boundaries';
import type { Boundary } from '../../../lib/people/person';
import { noon, someone, today } from './someone';

const withBoundary = (boundary: Boundary) => maySuggest(someone('ana', { boundary }), today);

describe('who may be suggested', () => {
  it('is someone starred, with nothing that speaks against it', () => {
    expect(maySuggest(someone('ana'), today)).toBe(true);
    expect(maySuggest(someone('ana', { star: false }), today)).toBe(false);
  });

  it('is nobody who is marked never, asked for space, or has died', () => {
    expect(withBoundary({ type: 'never' })).toBe(false);
    expect(withBoundary({ type: 'space' })).toBe(false);
    expect(withBoundary({ type: 'died' })).toBe(false);
  });

  it('is someone paused again from the chosen day on, and not the day before', () => {
    expect(withBoundary({ type: 'paused', until: '2026-11-23' })).toBe(false);
    expect(withBoundary({ type: 'paused', until: '2026-11-22' })).toBe(true);
  });

  it('is someone snoozed again when the time has come', () => {
    expect(maySuggest(someone('ana', { snoozedUntil: noon + 1 }), today)).toBe(false);
    expect(maySuggest(someone('ana', { snoozedUntil: noon }), today)).toBe(true);
  });

  it('is nobody who was erased or is not there', () => {
    expect(maySuggest({ id: 'ana', updatedAt: 1, deleted: true }, today)).toBe(false);
    expect(maySuggest(undefined, today)).toBe(false);
  });
});

describe('the time of a boundary', () => {
  const space = { boundary: { type: 'space' as const } };

  it('is that of the edit that set, changed or lifted it, and of no other', () => {
    expect(boundaryTime(space, undefined, 9)).toEqual({ boundaryAt: 9 });
    expect(boundaryTime({}, { ...space, boundaryAt: 3 }, 9)).toEqual({ boundaryAt: 9 });
    expect(boundaryTime(space, { ...space, boundaryAt: 3 }, 9)).toEqual({ boundaryAt: 3 });
    expect(boundaryTime({}, {}, 9)).toEqual({});
    const until = (day: string) => ({ boundary: { type: 'paused' as const, until: day } });
    expect(boundaryTime(until('2026-12-01'), until('2026-12-02'), 9)).toEqual({ boundaryAt: 9 });
  });
});

describe('the boundary after an edit', () => {
  const space = { boundary: { type: 'space' as const }, boundaryAt: 3 };
  const never = { boundary: { type: 'never' as const } };

  it('is the one that is kept, unless the edit decides it or the person is new', () => {
    expect(boundaryAfter({}, space, 9)).toEqual(space);
    expect(boundaryAfter(never, space, 9)).toEqual(space);
    expect(boundaryAfter(never, {}, 9)).toEqual({});
    expect(boundaryAfter(never, undefined, 9)).toEqual({ ...never, boundaryAt: 9 });
    const decided = { changesBoundary: true } as const;
    expect(boundaryAfter(decided, space, 9)).toEqual({ boundaryAt: 9 });
    expect(boundaryAfter({ ...never, ...decided }, space, 9)).toEqual({ ...never, boundaryAt: 9 });
    expect(boundaryAfter({ ...space, ...decided }, space, 9)).toEqual(space);
  });
});
