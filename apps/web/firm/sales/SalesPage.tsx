import { Group, Tabs } from '@mantine/core';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Page } from '#web/parts/Page';
import { useCommonTexts } from '#web/texts/use-texts';
import { DraftsLink } from '../trade/DraftsLink';
import { NewDocumentButton } from '../trade/NewDocumentButton';
import { TradeDocuments } from '../trade/TradeDocuments';
import { useTab } from '../trade/use-tab';
import { useTradeTexts } from '../trade/use-trade-texts';
import { CataloguePanel } from './catalogue/CataloguePanel';
import { OverdueClaims } from './OverdueClaims';

const tabs = ['orders', 'deliveries', 'invoices', 'credits', 'catalogue'] as const;

/** What a firm sells: orders that came in, deliveries and invoices that went out, and its catalogue. */
export default function SalesPage() {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const firmId = useFirmOfPage();
  const [tab, setTab] = useTab(tabs);
  return (
    <Page
      title={say('nav.sales')}
      actions={
        <Group gap="xs">
          <DraftsLink firmId={firmId} />
          <NewDocumentButton firmId={firmId} documentType="invoice" text={t('newInvoice')} />
        </Group>
      }
    >
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`salesTabs.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="orders">
          <TradeDocuments
            firmId={firmId}
            documentType="order"
            box="inbox"
            emptyTitle={t('empty.ordersIn')}
            emptyText={t('empty.ordersInText')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="deliveries">
          <TradeDocuments
            firmId={firmId}
            documentType="despatch-advice"
            box="outbox"
            emptyTitle={t('empty.deliveriesOut')}
            emptyText={t('empty.deliveriesOutText')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="invoices">
          <OverdueClaims firmId={firmId} />
          <TradeDocuments
            firmId={firmId}
            documentType="invoice"
            box="outbox"
            emptyTitle={t('empty.invoicesOut')}
            emptyText={t('empty.invoicesOutText')}
            emptyAction={<NewDocumentButton firmId={firmId} documentType="invoice" text={t('newInvoice')} quiet />}
          />
        </Tabs.Panel>
        <Tabs.Panel value="credits">
          <TradeDocuments
            firmId={firmId}
            documentType="credit-note"
            box="outbox"
            emptyTitle={t('empty.credits')}
            emptyText={t('empty.creditsText')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="catalogue">
          <CataloguePanel firmId={firmId} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
