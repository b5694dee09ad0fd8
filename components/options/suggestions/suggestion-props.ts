/** What each part of the section on suggestions is given. */
import type { SettingKey, SettingValues } from '../../../lib/settings/settings';
import type { SectionProps } from '../section-props';

/** Changes one setting and offers the way back. */
export type SetSetting = <K extends SettingKey>(key: K, value: SettingValues[K]) => void;

export interface SuggestionProps extends SectionProps {
  set: SetSetting;
}
