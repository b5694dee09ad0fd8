/** What a use is: something that happens on sites of any family, written as a scene. */
import type { Family } from './families';
import { minute } from './habits';
import type { Page, Scene } from './scene';

export interface Part {
  scene: Scene;
  family: Family;
  site: string;
  /** The family's place among all, from 0, so that families can take turns with something. */
  place: number;
}

export interface Use {
  play(part: Part): void;
  /**
   * When and where the scene begins, `2026-03-29T01:56:03.418[Europe/Madrid]`; families take turns
   * with them. By default some evening at home.
   */
  begins?: string[];
}

/** A visit to the family's own site. */
export const visit = ({ scene, family, site }: Part): Page => scene.open(site, family.surface);

export const minutes = ({ dice }: Scene, low: number, high: number): number =>
  dice.between(low, high) * minute;
