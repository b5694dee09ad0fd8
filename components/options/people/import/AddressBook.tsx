/** Taking people along to another program, and the way to bring them in. */
import { i18n } from '#i18n';
import { useTell } from '../../../tell';
import { hashOf } from '../../hash';
import { Group } from '../../Section';
import type { SectionProps } from '../../section-props';

export function AddressBook({ view, actions }: SectionProps) {
  const tell = useTell();
  const people = view.people.map(({ person }) => person);
  const save = (format: 'vcard' | 'csv') => () =>
    tell(actions.addressBook.save(format, people), i18n.t('import.saved'));
  return (
    <Group title={i18n.t('import.addressBook')}>
      <p>{i18n.t('import.exportHint')}</p>
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
