/** Months by their names, in the languages of the address books that are read, and by their beginnings. */

const names =
  'january janvier januar januari janner enero gennaio janeiro|' +
  'february fevrier februar februari febrero febbraio fevereiro|' +
  'march mars marz maerz maart mrt marzo marco|' +
  'april avril abril aprile|' +
  'may mai mei maj mayo maggio maio|' +
  'june juin juni junio giugno junho|' +
  'july juillet juli julio luglio julho|' +
  'august aout augustus augusti agosto|' +
  'september septembre septiembre setiembre settembre setembro|' +
  'october octobre oktober octubre ottobre outubro|' +
  'november novembre noviembre novembro|' +
  'december decembre dezember diciembre dicembre dezembro';

const months = names.split('|').map((all) => all.split(' '));

/** Letters; fewer begin the names of two. */
const fewest = 3;

/** 1 to 12; undefined for what is no month's name, or begins those of two. `word` is plain: lower case, no accents. */
export function monthOf(word: string): number | undefined {
  if (word.length < fewest) return undefined;
  const found = months.flatMap((all, at) =>
    all.some((name) => name.startsWith(word)) ? [at + 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
