import { Button, Center } from '@mantine/core';
import { useCommonTexts } from '#web/texts/use-texts';

interface MoreButtonProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** Under a list that goes on. */
export function MoreButton({ query }: MoreButtonProps) {
  const say = useCommonTexts();
  if (!query.hasNextPage) return null;
  return (
    <Center>
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {say('more')}
      </Button>
    </Center>
  );
}
