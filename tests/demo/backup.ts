/** The demo's invented people and history, moved to the days before now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../lib/snapshot/snapshot';

const file = join(import.meta.dirname, 'people-backup.json');
const dayMs = 24 * 60 * 60 * 1000;

/** Midnight UTC of the local day of `now`, so that the file's UTC hours can become local hours. */
const utcMidnight = (now: Date): number =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());

/** Moves a moment of the file by whole days, and reads its UTC clock time as local clock time. */
function toLocal(ms: number, shift: number): number {
  const moved = new Date(ms + shift);
  return new Date(
    moved.getUTCFullYear(),
    moved.getUTCMonth(),
    moved.getUTCDate(),
    moved.getUTCHours(),
    moved.getUTCMinutes(),
    moved.getUTCSeconds(),
    moved.getUTCMilliseconds(),
  ).getTime();
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * The backup as its last day were today, in this machine's zone: what lies ahead of `now` is left out,
 * and the week ends today so that it shows seven days.
 */
export function demoBackup(now: Date): Snapshot {
  const written = JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
  const reference = Math.floor(Date.parse(written.exportedAt) / dayMs) * dayMs;
  const shift = utcMidnight(now) - reference;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const moments = new Set(['at', 'start', 'end', 'updatedAt', 'createdAt', 'outcomeAt']);
  const snapshot = JSON.parse(JSON.stringify(written), (key, value) =>
    moments.has(key) && typeof value === 'number' ? toLocal(value, shift) : value,
  ) as Snapshot;

  for (const doc of snapshot.days) {
    doc.day = isoDay(Date.parse(doc.day) + shift);
    doc.zone = zone;
    doc.intervals = doc.intervals.filter(({ end }) => end < now.getTime() - 60 * 60 * 1000);
  }
  for (const person of snapshot.people) {
    if (person.deleted) continue;
    for (const date of person.dates) {
      const moved = new Date(Date.UTC(2026, date.month - 1, date.day) + shift);
      Object.assign(date, { month: moved.getUTCMonth() + 1, day: moved.getUTCDate() });
    }
  }
  const weekStart = ((now.getDay() + 7) % 7) + 1;
  snapshot.settings.weekStart = { value: weekStart, updatedAt: now.getTime() };
  for (const note of snapshot.weekNotes) note.id = isoDay(utcMidnight(now) - 13 * dayMs);
  return snapshot;
}
