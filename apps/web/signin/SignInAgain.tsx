import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { signOut } from '#web/app/session/sign-out';
import type { Me } from '#web/app/routes';
import { useCommonTexts } from '#web/texts/use-texts';
import { SignInForm } from './SignInForm';
import { useSignInTexts } from './use-sign-in-texts';

interface SignInAgainProps {
  readonly me: Me;
  readonly onSignedIn: () => Promise<void>;
}

/** Over the page whose session ended, so that nothing on it is lost. */
export default function SignInAgain({ me, onSignedIn }: SignInAgainProps) {
  const t = useSignInTexts();
  const say = useCommonTexts();
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={say('session.ended')} centered>
      <Stack>
        <Text>{say('session.endedText')}</Text>
        <Text fw={600}>{me.displayName}</Text>
        <SignInForm onSignedIn={onSignedIn} />
        <Anchor component="button" onClick={() => void signOut()}>
          {t('otherPerson')}
        </Anchor>
      </Stack>
    </Modal>
  );
}
