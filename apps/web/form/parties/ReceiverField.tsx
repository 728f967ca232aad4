import { Paper } from '@mantine/core';
import { FirmPicker } from '../begin/FirmPicker';
import { useFormTexts } from '../use-form-texts';

interface ReceiverFieldProps {
  readonly exceptFirmId: string;
  readonly onChoose: (participantId: string) => void;
}

/** For a draft that nobody is to get yet. */
export function ReceiverField({ exceptFirmId, onChoose }: ReceiverFieldProps) {
  const t = useFormTexts();
  return (
    <Paper withBorder p="md">
      <FirmPicker
        label={t('receiver')}
        exceptFirmId={exceptFirmId}
        onChoose={({ participantId }) => onChoose(participantId)}
      />
    </Paper>
  );
}
