import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../api/problem';
import { renderScreen } from '../../testing/render';
import { MoneyInput } from '../inputs/money-input';
import { moneyRule } from '../inputs/quantity-rules';
import { useTranslation } from 'react-i18next';
import { RecordForm } from './record-form';

interface Values {
  name?: string;
  amount?: string;
}

interface TestFormProps {
  onSubmit: (values: Values) => Promise<void>;
  loadStored?: () => Promise<Values>;
  keepsDraft?: boolean;
}

function TestForm({ onSubmit, loadStored, keepsDraft = true }: TestFormProps) {
  const { t } = useTranslation();
  return (
    <RecordForm<Values>
      name="test"
      keepsDraft={keepsDraft}
      labels={{ name: '名称', amount: '金额' }}
      submitLabel="提交"
      onSubmit={onSubmit}
      {...(loadStored ? { loadStored } : {})}
      more={
        <Form.Item name="amount" label="金额" rules={[moneyRule(t)]}>
          <MoneyInput />
        </Form.Item>
      }
    >
      <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填写名称' }]}>
        <Input />
      </Form.Item>
    </RecordForm>
  );
}

const succeed = async (): Promise<void> => undefined;

describe('the form', () => {
  it('sends what was typed', async () => {
    const onSubmit = vi.fn<(values: Values) => Promise<void>>(succeed);
    renderScreen(<TestForm onSubmit={onSubmit} />);
    await userEvent.type(screen.getByLabelText('名称'), '甲公司');
    await userEvent.click(screen.getByRole('button', { name: '提交' }));
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
    expect(onSubmit.mock.calls[0]?.[0].name).toBe('甲公司');
  });

  it('shows a mistake beside its field and on top, with a way to the field', async () => {
    const onSubmit = vi.fn<(values: Values) => Promise<void>>(succeed);
    renderScreen(<TestForm onSubmit={onSubmit} />);
    await userEvent.click(screen.getByRole('button', { name: '提交' }));
    expect(await screen.findByText('有 1 处需要修改')).toBeTruthy();
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: '请填写名称' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('名称')));
  });

  it('puts the refusals of the server beside their fields and keeps what was typed', async () => {
    const refusal = new ApiProblem({
      status: 400,
      code: 'request.invalid',
      title: '有内容不符合要求',
      requestId: 'r-7',
      fields: [{ path: 'name', code: 'taken', message: '这个名称已被使用' }],
    });
    renderScreen(<TestForm onSubmit={() => Promise.reject(refusal)} />);
    await userEvent.type(screen.getByLabelText('名称'), '甲公司');
    await userEvent.click(screen.getByRole('button', { name: '提交' }));
    expect(await screen.findByText('有内容不符合要求')).toBeTruthy();
    expect(screen.getByText('r-7')).toBeTruthy();
    await waitFor(() => expect(screen.getAllByText('这个名称已被使用')).toHaveLength(2));
    expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('甲公司');
  });

  it('echoes an amount in the stored unit, and refuses what it does not understand', async () => {
    renderScreen(<TestForm onSubmit={succeed} />);
    await userEvent.click(screen.getByRole('button', { name: /更多/ }));
    await userEvent.type(screen.getByLabelText('金额'), '3.5个亿');
    expect(screen.getByRole('status').textContent).toBe('= 3.5 亿元 (350,000,000.00 元)');
    await userEvent.clear(screen.getByLabelText('金额'));
    await userEvent.type(screen.getByLabelText('金额'), '很多');
    expect(screen.getByRole('status').textContent).toContain('没看懂');
  });

  it('gives back what was typed and not sent, until it is thrown away', async () => {
    const first = renderScreen(<TestForm onSubmit={succeed} />);
    await userEvent.type(screen.getByLabelText('名称'), '半句话');
    first.unmount();
    renderScreen(<TestForm onSubmit={succeed} />);
    expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('半句话');
    await userEvent.click(screen.getByRole('button', { name: '清空重填' }));
    expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('');
  });

  it('keeps nothing on the device where passwords are typed', async () => {
    const first = renderScreen(<TestForm onSubmit={succeed} keepsDraft={false} />);
    await userEvent.type(screen.getByLabelText('名称'), '秘密');
    first.unmount();
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('秘密');
  });

  it('forgets the draft once it was sent', async () => {
    const first = renderScreen(<TestForm onSubmit={succeed} />);
    await userEvent.type(screen.getByLabelText('名称'), '甲公司');
    await userEvent.click(screen.getByRole('button', { name: '提交' }));
    await waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
    first.unmount();
    renderScreen(<TestForm onSubmit={succeed} />);
    expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('');
  });

  it('shows both versions of a conflict and saves the chosen one', async () => {
    const stale = new ApiProblem({ status: 409, code: 'request.stale-version', title: '已被修改' });
    const onSubmit = vi.fn<(values: Values) => Promise<void>>(succeed).mockRejectedValueOnce(stale);
    renderScreen(
      <TestForm onSubmit={onSubmit} loadStored={() => Promise.resolve({ name: '乙公司', amount: '5万' })} />,
    );
    await userEvent.type(screen.getByLabelText('名称'), '甲公司');
    await userEvent.click(screen.getByRole('button', { name: '提交' }));
    expect(await screen.findByText('这条记录刚被他人修改')).toBeTruthy();
    expect(screen.getByText('甲公司')).toBeTruthy();
    expect(screen.getByText('乙公司')).toBeTruthy();
    const theirs = screen.getAllByRole('radio', { name: /对方的/ });
    await userEvent.click(theirs.at(-1) ?? document.body);
    await userEvent.click(screen.getByRole('button', { name: '按选择保存' }));
    await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(2));
    expect(onSubmit.mock.calls[1]?.[0]).toEqual({ name: '甲公司', amount: '5万' });
  });
});
