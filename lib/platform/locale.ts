/** What the browser's language says about calendars. */

interface WeekInfo {
  firstDay: number;
}
/** The standard method, and the getter it was before (Chromium had that first). */
interface LocaleWithWeek {
  getWeekInfo?(): WeekInfo;
  weekInfo?: WeekInfo;
}

/** ISO weekday, 1 (Monday) to 7; Monday where the browser can't tell. */
export function firstDayOfWeek(): number {
  const locale = new Intl.Locale(navigator.language) as Intl.Locale & LocaleWithWeek;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
