import { useLocation } from 'wouter';

/** At whose desk these pages stand: the office's, or the teacher's, who looks after the people of the own classes. */
export function useDesk(): '/office' | '/teacher' {
  const [path] = useLocation();
  return path.startsWith('/teacher') ? '/teacher' : '/office';
}
