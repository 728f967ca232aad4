import { Button, Tabs } from '@mantine/core';
import { IconShoppingCart } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Page } from '#web/parts/Page';
import { useCommonTexts } from '#web/texts/use-texts';
import { useTab } from '../trade/use-tab';
import { useTradeTexts } from '../trade/use-trade-texts';
import { useBasket } from './basket';
import { ProductMarket } from './ProductMarket';
import { YellowPages } from './YellowPages';

const tabs = ['products', 'firms'] as const;

/** What all firms of the network sell, and who they are. */
export default function MarketPage() {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const firmId = useFirmOfPage();
  const basket = useBasket(firmId);
  const [tab, setTab] = useTab(tabs);
  return (
    <Page
      title={say('nav.market')}
      lead={t('market.lead')}
      actions={
        <Button
          component={Link}
          href={`/firm/${firmId}/purchasing?tab=basket`}
          variant={basket.lines.length > 0 ? 'filled' : 'default'}
          leftSection={<IconShoppingCart size={17} aria-hidden />}
        >
          {t('basket.open', { count: basket.lines.length })}
        </Button>
      }
    >
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`market.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="products">
          <ProductMarket firmId={firmId} basket={basket} />
        </Tabs.Panel>
        <Tabs.Panel value="firms">
          <YellowPages firmId={firmId} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
