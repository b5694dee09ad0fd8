/** Whom an export takes along (P2, P5): another program knows no boundary and would show them like anyone. */
import { hasBoundary } from '../people/boundaries';
import type { Person } from '../people/person';

/** Whoever has a boundary on this local day, `YYYY-MM-DD`, stays here until they are asked for. */
export const staying = (people: readonly Person[], day: string): Person[] =>
  people.filter((person) => hasBoundary(person, day));

export const whoLeaves = (people: readonly Person[], day: string, withStaying: boolean): Person[] =>
  people.filter((person) => withStaying || !hasBoundary(person, day));
