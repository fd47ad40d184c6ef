import { useEffect, useState } from 'react';

/** Whether what is drawn has been there for so many milliseconds. */
export function useHasLasted(time: number): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHas(true), time);
    return () => clearTimeout(timer);
  }, [time]);
  return has;
}
