import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ProblemNotice } from '#web/parts/ProblemNotice';

/** Keeps a page that failed from taking the application with it; going elsewhere, or trying again, starts afresh. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const [pathname] = useLocation();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary key={pathname} reset={reset}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly reset: () => void;
}

class Boundary extends Component<BoundaryProps, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <ProblemNotice error={this.state.error} retry={this.retry} />;
  }

  private readonly retry = (): void => {
    this.props.reset();
    this.setState({ error: undefined });
  };
}
