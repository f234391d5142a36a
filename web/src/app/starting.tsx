import { SkeletonLines } from '../ui/states/loading';

export function Starting() {
  return (
    <main>
      <SkeletonLines count={4} />
    </main>
  );
}
