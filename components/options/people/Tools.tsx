/** Finding people in a list that is too long to see at once: search, which ones, in which order. */
import { i18n } from '#i18n';
import { InputField } from '../../InputField';
import { SelectField } from '../../SelectField';
import { orders, shows, type Wanted } from './arrange';

const showKeys = {
  everyone: 'people.showEveryone',
  suggested: 'people.showSuggested',
  groups: 'people.showGroups',
  noGoal: 'people.showNoGoal',
  resting: 'people.showResting',
} as const;
const orderKeys = {
  name: 'people.orderName',
  longest: 'people.orderLongest',
  next: 'people.orderNext',
} as const;

interface ToolsProps {
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
  /** How many the list shows now. */
  count: number;
}

export function Tools({ wanted, onWant, count }: ToolsProps) {
  const isNarrowed = wanted.query.trim() !== '' || wanted.show !== 'everyone';
  return (
    <search class="people-tools">
      <InputField
        label={i18n.t('people.search')}
        labelHidden
        class="people-search"
        type="search"
        placeholder={i18n.t('people.search')}
        value={wanted.query}
        onInput={(query) => onWant({ ...wanted, query })}
      />
      <SelectField
        label={i18n.t('people.show')}
        labelHidden
        class="people-choice"
        options={shows.map((value) => ({ value, label: i18n.t(showKeys[value]) }))}
        value={wanted.show}
        onChoose={(show) => onWant({ ...wanted, show })}
      />
      <SelectField
        label={i18n.t('people.order')}
        labelHidden
        class="people-choice"
        options={orders.map((value) => ({ value, label: i18n.t(orderKeys[value]) }))}
        value={wanted.order}
        onChoose={(order) => onWant({ ...wanted, order })}
      />
      <p class="visually-hidden" role="status">
        {isNarrowed && i18n.t('people.found', count)}
      </p>
    </search>
  );
}
