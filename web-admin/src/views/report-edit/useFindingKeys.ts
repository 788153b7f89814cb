import { nextTick, ref } from 'vue';
import { GROUP_TITLES, groupOf, neighbour } from '@/components/findings/order';
import type { Editor } from './editor';

/** Goes from finding to finding through all sections, and tells those who cannot see it where they are. */
export function useFindingKeys(editor: Editor) {
  const announced = ref('');
  let last = -1;

  async function go(step: 1 | -1): Promise<void> {
    const { current, reasons, chosenFinding } = editor;
    const next = neighbour(current.value, reasons.value, chosenFinding.value, last, step);
    announced.value = '';
    await nextTick();
    if (!next) {
      announced.value = '没有要处理的检查结果了。';
      return;
    }
    last = next.index;
    editor.goTo(next.finding);
    const group = GROUP_TITLES[groupOf(next.finding, reasons.value)];
    announced.value = `第 ${next.index + 1} 处，共 ${next.count} 处。${group}。${next.finding.message}`;
  }

  return { go, announced };
}
