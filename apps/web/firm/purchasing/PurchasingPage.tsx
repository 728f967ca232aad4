import { Button, Group, Tabs } from '@mantine/core';
import { IconShoppingBag } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Page } from '#web/parts/Page';
import { useCommonTexts } from '#web/texts/use-texts';
import { useBasket } from '../market/basket';
import { DraftsLink } from '../trade/DraftsLink';
import { TradeDocuments } from '../trade/TradeDocuments';
import { useTab } from '../trade/use-tab';
import { useTradeTexts } from '../trade/use-trade-texts';
import { BasketPanel } from './BasketPanel';

const tabs = ['orders', 'basket', 'deliveries', 'invoices', 'credits'] as const;

/** What a firm buys: its basket and orders, and the deliveries and invoices that came in. */
export default function PurchasingPage() {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const firmId = useFirmOfPage();
  const basket = useBasket(firmId);
  const [tab, setTab] = useTab(tabs);
  const market = (
    <Button component={Link} href={`/firm/${firmId}/market`} leftSection={<IconShoppingBag size={17} aria-hidden />}>
      {t('toMarket')}
    </Button>
  );
  return (
    <Page
      title={say('nav.purchasing')}
      actions={
        <Group gap="xs">
          <DraftsLink firmId={firmId} />
          {market}
        </Group>
      }
    >
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {each === 'basket' && basket.lines.length > 0
                ? t('basket.open', { count: basket.lines.length })
                : t(`purchasingTabs.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="orders">
          <TradeDocuments
            firmId={firmId}
            documentType="order"
            box="outbox"
            emptyTitle={t('empty.ordersOut')}
            emptyText={t('empty.ordersOutText')}
            emptyAction={market}
          />
        </Tabs.Panel>
        <Tabs.Panel value="basket">
          <BasketPanel firmId={firmId} basket={basket} />
        </Tabs.Panel>
        <Tabs.Panel value="deliveries">
          <TradeDocuments
            firmId={firmId}
            documentType="despatch-advice"
            box="inbox"
            emptyTitle={t('empty.deliveriesIn')}
            emptyText={t('empty.deliveriesInText')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="invoices">
          <TradeDocuments
            firmId={firmId}
            documentType="invoice"
            box="inbox"
            emptyTitle={t('empty.invoicesIn')}
            emptyText={t('empty.invoicesInText')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="credits">
          <TradeDocuments
            firmId={firmId}
            documentType="credit-note"
            box="inbox"
            emptyTitle={t('empty.creditsIn')}
            emptyText={t('empty.creditsInText')}
          />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
