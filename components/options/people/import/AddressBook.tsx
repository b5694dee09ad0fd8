/** Taking people along to another program, and the way to bring them in. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { staying, whoLeaves } from '../../../../lib/exchange/leaving';
import { CheckRow } from '../../../CheckRow';
import { localDay } from '../../../days';
import { useTell } from '../../../tell';
import { hashOf } from '../../hash';
import { Group } from '../../Section';
import type { SectionProps } from '../../section-props';

export function AddressBook({ view, actions, now }: SectionProps) {
  const tell = useTell();
  const [withStaying, setWithStaying] = useState(false);
  const all = view.people.map(({ person }) => person);
  const day = localDay(now);
  const stay = staying(all, day).length;
  const people = whoLeaves(all, day, withStaying);
  const save = (format: 'vcard' | 'csv') => () =>
    tell(actions.addressBook.save(format, people), i18n.t('import.saved'));
  return (
    <Group title={i18n.t('import.addressBook')}>
      <p>{i18n.t('import.exportHint')}</p>
      {stay > 0 && (
        <CheckRow
          label={i18n.t('import.exportStaying', stay)}
          hint={i18n.t('import.exportStayingHint')}
          checked={withStaying}
          onChange={setWithStaying}
        />
      )}
      <div class="row">
        <button type="button" class="button" disabled={people.length === 0} onClick={save('vcard')}>
          {i18n.t('import.saveVcard')}
        </button>
        <button type="button" class="button" disabled={people.length === 0} onClick={save('csv')}>
          {i18n.t('import.saveCsv')}
        </button>
        <a class="button" href={hashOf('people', 'import')}>
          {i18n.t('import.title')}
        </a>
      </div>
    </Group>
  );
}
