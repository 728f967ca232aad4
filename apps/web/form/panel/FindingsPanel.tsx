import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Language } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { at, type Body } from '../body/pointer';
import { useForm } from '../fields/form-context';
import { useLabels } from '../fields/use-labels';
import type { Finding, Judgement } from '../rules/findings';
import { useFindingWords } from '../rules/use-words';
import { useFormTexts } from '../use-form-texts';

interface FindingsPanelProps {
  readonly judgement: Judgement;
  readonly onGo: (pointer: string) => void;
}

/** All that is to be told of the document: each a click from the field that it is about. */
export function FindingsPanel({ judgement: { open, wrong, doubtful }, onGo }: FindingsPanelProps) {
  const t = useFormTexts();
  if (open.length + wrong.length + doubtful.length === 0) {
    return (
      <Stack gap={4} align="flex-start">
        <Text size="sm" fw={600} role="status">
          <IconCircleCheck
            size={16}
            style={{ verticalAlign: '-3px' }}
            color="var(--mantine-color-green-text)"
            aria-hidden
          />{' '}
          {t('findings.allRight')}
        </Text>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Section
        title={t('findings.wrong', { count: wrong.length })}
        icon={IconCircleX}
        color="red"
        findings={wrong}
        onGo={onGo}
      />
      <Section
        title={t('findings.open', { count: open.length })}
        icon={IconCircleDashed}
        color="blue"
        findings={open}
        onGo={onGo}
        brief
      />
      <Section
        title={t('findings.doubtful', { count: doubtful.length })}
        icon={IconAlertTriangle}
        color="orange"
        findings={doubtful}
        onGo={onGo}
      />
    </Stack>
  );
}

interface SectionProps {
  readonly title: string;
  readonly icon: ComponentType<{ readonly size?: number }>;
  readonly color: string;
  readonly findings: readonly Finding[];
  /** The name of the field says enough. */
  readonly brief?: boolean;
  readonly onGo: (pointer: string) => void;
}

function Section({ title, icon: Icon, color, findings, brief = false, onGo }: SectionProps) {
  const place = usePlaceName();
  const words = useFindingWords();
  const tone = `var(--mantine-color-${color}-text)`;
  if (findings.length === 0) return null;
  return (
    <div>
      <Title order={2} size="sm" mb={4}>
        <span style={{ verticalAlign: '-3px', marginRight: 6, color: tone }} aria-hidden>
          <Icon size={16} />
        </span>
        {title}
      </Title>
      <Stack gap={2} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {findings.slice(0, 12).map((finding) => (
          <li key={`${finding.rule} ${finding.pointer}`}>
            <UnstyledButton onClick={() => onGo(finding.pointer)} w="100%" py={3}>
              <Text size="sm" component="span" display="block">
                {brief ? place(finding.pointer) : `${place(finding.pointer)}: ${words(finding).what}`}
              </Text>
              {!brief && (
                <Text size="xs" c="dimmed" component="span" display="block">
                  {words(finding).remedy} [{finding.rule}]
                </Text>
              )}
            </UnstyledButton>
          </li>
        ))}
      </Stack>
    </div>
  );
}

/** `Line 2, quantity`; `Buyer, VAT number`. */
function usePlaceName(): (pointer: string) => string {
  const labels = useLabels();
  const t = useFormTexts();
  const [language] = useLanguage();
  const { body } = useForm();
  return (pointer) => {
    if (pointer === '') return t('findings.document');
    const [first = '', second = ''] = pointer.split('/').slice(1);
    const line = first === 'lines' && second !== '' ? lineName(body, second) : undefined;
    const last = labels(pointer);
    if (line) return `${t('lines.line', { number: line })}, ${lowered(last, language)}`;
    const whole = labels(`/${first}`);
    return whole === last ? last : `${whole}, ${lowered(last, language)}`;
  };
}

/** As it stands within a sentence: German keeps its capitals, and so do `VAT` and `IBAN`. */
function lowered(label: string, language: Language): string {
  if (language === 'de' || /^\p{Lu}{2}/u.test(label)) return label;
  return `${label.charAt(0).toLocaleLowerCase()}${label.slice(1)}`;
}

function lineName(body: Body, index: string): string | undefined {
  return at(body, `/lines/${index}`) === undefined ? undefined : String(Number(index) + 1);
}
