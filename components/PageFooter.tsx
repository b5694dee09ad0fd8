/** At the foot of every page of ours: the other pages, support among them. */
import { i18n } from '#i18n';
import './styles/page-footer.css';

export function PageFooter({ here }: { here: 'options' | 'week' }) {
  return (
    <footer class="page-footer">
      {here === 'week' ? (
        <a href="/options.html">{i18n.t('common.options')}</a>
      ) : (
        <a href="/week.html">{i18n.t('common.week')}</a>
      )}
      <a href="/options.html#support">{i18n.t('common.support')}</a>
    </footer>
  );
}
