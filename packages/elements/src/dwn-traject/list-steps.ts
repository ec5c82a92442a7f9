import type { TrailStep, TrajectSnapshot } from '@doen-wat-nodig-is/core';

/**
 * The steps so far, each with its advice once the person has read it: before that, it would be given away while the
 * answers are still to be checked.
 */
export function listSteps({ trail, next, ended }: TrajectSnapshot): readonly TrailStep[] {
  // Only an advice that was read has aids to go on with, or none.
  const isCurrentRead = ended || next.length > 0;
  return trail.map((step) => {
    const isRead = step.status === 'done' || (step.status === 'current' && isCurrentRead);
    const { outcome: _, ...rest } = step;
    return isRead ? step : rest;
  });
}
