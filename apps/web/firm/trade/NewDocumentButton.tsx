import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { Link } from 'wouter';

interface NewDocumentButtonProps {
  readonly firmId: string;
  readonly documentType: string;
  readonly text: string;
  readonly quiet?: boolean;
}

/** Begins a document that follows no other. */
export function NewDocumentButton({ firmId, documentType, text, quiet = false }: NewDocumentButtonProps) {
  return (
    <Button
      component={Link}
      href={`/firm/${firmId}/drafts/new?type=${documentType}`}
      variant={quiet ? 'default' : 'filled'}
      leftSection={<IconFilePlus size={17} aria-hidden />}
    >
      {text}
    </Button>
  );
}
