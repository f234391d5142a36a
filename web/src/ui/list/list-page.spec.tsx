import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../api/problem';
import { renderScreen } from '../../testing/render';
import { ListPage } from './list-page';
import type { Action, Column, Filter, ListData, View } from './list-types';
import { useListState } from './use-list-state';

interface Row {
  id: string;
  name: string;
  amount: string;
}

const rows: Row[] = [
  { id: 'a', name: '甲公司', amount: '3' },
  { id: 'b', name: '乙公司', amount: '5' },
];
const columns: Column<Row>[] = [
  { key: 'name', title: '名称', sortKey: 'name', render: (row) => row.name },
  { key: 'amount', title: '金额', align: 'right', render: (row) => row.amount },
];
const filters: Filter[] = [
  {
    key: 'stage',
    label: '阶段',
    kind: 'choices',
    options: [
      { value: 'NEW', label: '新' },
      { value: 'OLD', label: '旧' },
    ],
  },
  { key: 'isKey', label: '重点', kind: 'flag' },
];
const views: View[] = [
  { key: 'all', label: '全部', query: '' },
  { key: 'key', label: '重点的', query: 'isKey=true' },
];
const keyOf = (row: Row): string => row.id;

function loaded(overrides: Partial<ListData<Row>> = {}): ListData<Row> {
  return {
    rows,
    total: { count: 1000, isCapped: true },
    isLoading: false,
    error: null,
    hasMore: false,
    isLoadingMore: false,
    loadMore: () => undefined,
    retry: () => undefined,
    ...overrides,
  };
}

interface TestListProps {
  data?: ListData<Row>;
  onQuery?: (query: Record<string, string | string[]>) => void;
  bulkActionsOf?: (chosen: Row[]) => Action[];
}

function TestList({ data = loaded(), onQuery, bulkActionsOf }: TestListProps) {
  const state = useListState(filters, views);
  onQuery?.(state.query);
  return (
    <ListPage<Row>
      listId="test"
      title="清单"
      state={state}
      views={views}
      filters={filters}
      columns={columns}
      data={data}
      keyOf={keyOf}
      nameOf={(row) => row.name}
      hrefOf={(row) => `/rows/${row.id}`}
      renderCard={(row) => row.amount}
      empty={<p>什么也没有</p>}
      {...(bulkActionsOf ? { bulkActionsOf } : {})}
    />
  );
}

describe('the list', () => {
  it('shows a capped total with a plus sign', () => {
    renderScreen(<TestList />);
    expect(screen.getByRole('heading', { name: '清单' })).toBeTruthy();
    expect(screen.getByText('1,000+')).toBeTruthy();
  });

  it('reads its filters from the address and shows each as a chip that can be removed', async () => {
    const onQuery = vi.fn<(query: Record<string, string | string[]>) => void>();
    const { address } = renderScreen(<TestList onQuery={onQuery} />, '/?view=all&stage=NEW,OLD&q=%E7%94%B2');
    expect(onQuery).toHaveBeenLastCalledWith({ stage: ['NEW', 'OLD'], q: '甲' });
    expect(screen.getByRole('button', { name: '阶段新、旧' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '去掉筛选：阶段' }));
    await waitFor(() => expect(address()).toBe('/?view=all&q=%E7%94%B2'));
  });

  it('says on paper under which conditions it stands, as of when, and what is left out', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    renderScreen(<TestList data={loaded({ hasMore: true })} />, '/?view=all&stage=NEW&isKey=true&q=%E7%94%B2');
    expect(screen.getByText('条件：阶段：新；重点；甲')).toBeTruthy();
    expect(screen.getByText(/^打印时间：.*，共 2 条 （仅含已显示的记录）$/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '打印' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('opens a view with its filters and keeps the address shareable', async () => {
    const { address } = renderScreen(<TestList />);
    await userEvent.click(screen.getByRole('button', { name: '重点的' }));
    await waitFor(() => expect(address()).toBe('/?isKey=true&view=key'));
    expect(screen.getByRole('button', { name: '重点的' }).getAttribute('aria-current')).toBe('page');
  });

  it('sorts by a column, the other way on the second click', async () => {
    const { address } = renderScreen(<TestList />);
    await userEvent.click(screen.getByRole('button', { name: '名称' }));
    await waitFor(() => expect(address()).toContain('sort=-name'));
    expect(screen.getByRole('columnheader', { name: '名称' }).getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(screen.getByRole('button', { name: '名称' }));
    await waitFor(() => expect(address()).toContain('sort=name'));
  });

  it('searches once the fingers rest', async () => {
    const { address } = renderScreen(<TestList />);
    await userEvent.type(screen.getByRole('searchbox'), '乙');
    await waitFor(() => expect(address()).toContain(`q=${encodeURIComponent('乙')}`));
  });

  it('walks the rows with j and k, and reaches the search with a slash', async () => {
    renderScreen(<TestList />);
    await userEvent.keyboard('jj');
    expect(document.activeElement?.textContent).toBe('乙公司');
    await userEvent.keyboard('k');
    expect(document.activeElement?.textContent).toBe('甲公司');
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('chooses rows with x and offers what can be done with all of them', async () => {
    const onRun = vi.fn<() => void>();
    renderScreen(
      <TestList bulkActionsOf={(chosen) => [{ key: 'go', label: `办 ${String(chosen.length)} 件`, onRun }]} />,
    );
    await userEvent.keyboard('jxjx');
    const bar = screen.getByRole('toolbar', { name: '批量操作' });
    await userEvent.click(within(bar).getByRole('button', { name: '办 2 件' }));
    expect(onRun).toHaveBeenCalledOnce();
    await userEvent.click(within(bar).getByRole('button', { name: '取消选择' }));
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('remembers which columns were put away', async () => {
    const first = renderScreen(<TestList />);
    await userEvent.click(screen.getByRole('button', { name: '选择列' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: '金额' }));
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: '金额' })).toBeNull());
    first.unmount();
    renderScreen(<TestList />);
    expect(screen.queryByRole('columnheader', { name: '金额' })).toBeNull();
  });

  it('saves the filters of the moment as a view', async () => {
    renderScreen(<TestList />, '/?view=all&stage=OLD');
    await userEvent.click(screen.getByRole('button', { name: '存为视图' }));
    await userEvent.type(await screen.findByLabelText('视图名称'), '旧的');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByRole('button', { name: '旧的' })).toBeTruthy();
  });

  it('says what went wrong with the request id and tries again', async () => {
    const retry = vi.fn<() => void>();
    const error = new ApiProblem({ status: 500, code: 'unexpected', title: '服务器出了问题', requestId: 'r-42' });
    renderScreen(<TestList data={loaded({ rows: [], error, retry })} />);
    expect(screen.getByRole('alert').textContent).toContain('r-42');
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('says whom to ask where reading is not allowed, and what to do where nothing is there', () => {
    const forbidden = new ApiProblem({ status: 403, code: 'forbidden', title: '' });
    const { unmount } = renderScreen(<TestList data={loaded({ rows: [], error: forbidden })} />);
    expect(screen.getByText(/联系本单位负责人/)).toBeTruthy();
    unmount();
    renderScreen(<TestList data={loaded({ rows: [] })} />);
    expect(screen.getByText('什么也没有')).toBeTruthy();
  });
});
