import { Alert } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useConnection } from '#web/api/live';
import { useCommonTexts } from '#web/texts/use-texts';

/** A blink of the network is nobody's business. */
const patienceMilliseconds = 4_000;

/** Says that what is shown may be out of date, for as long as no news comes in. */
export function LiveStatus() {
  const connection = useConnection();
  const say = useCommonTexts();
  const [told, setTold] = useState(false);
  useEffect(() => {
    if (connection !== 'lost') {
      setTold(false);
      return;
    }
    const timer = setTimeout(() => setTold(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [connection]);
  return (
    <div role="status">
      {told && (
        <Alert color="orange" variant="light" icon={<IconPlugConnectedX aria-hidden />} mb="md">
          {say('live.lost')}
        </Alert>
      )}
    </div>
  );
}
