/** Everything that is kept: saving it, bringing it back, erasing it (D1, D2). */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { wasAsked } from '../../../lib/wellbeing/check-in';
import { CheckRow } from '../../CheckRow';
import { useTell } from '../../tell';
import { AddressBook } from '../people/import/AddressBook';
import { Group, Section } from '../Section';
import type { SectionProps } from '../section-props';
import { EraseEverything, EraseRange } from './Erase';
import { Restore } from './Restore';
import './data.css';

export function Data(props: SectionProps) {
  const tell = useTell();
  const [checkIns, setCheckIns] = useState(false);
  const save = () => tell(props.actions.saveBackup({ checkIns }), i18n.t('options.backupSaved'));
  return (
    <Section
      title={i18n.t('options.data')}
      lead={i18n.t('options.dataLead')}
      arrived={props.arrived}
    >
      <Group title={i18n.t('options.backup')}>
        <p>{i18n.t('options.backupHint')}</p>
        {wasAsked(props.view.settings) && (
          <CheckRow label={i18n.t('checkIn.inBackup')} checked={checkIns} onChange={setCheckIns} />
        )}
        <div>
          <button type="button" class="button main" onClick={save}>
            {i18n.t('options.backupSave')}
          </button>
        </div>
      </Group>
      <Restore {...props} />
      <AddressBook {...props} />
      <EraseRange {...props} />
      <EraseEverything {...props} />
    </Section>
  );
}
