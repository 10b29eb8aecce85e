// Photographs and films sent one by one, in pieces: dropped or picked, looked at before they leave, gone on with after a cut.
'use strict';

(function () {
    const form = document.querySelector('form.send-photos');
    if (!form) return;
    const list = form.querySelector('.on-their-way');
    const told = form.querySelector('.sent-said');
    const TRIES = 4;
    const films = form.dataset.sends === 'video';
    const [what, each] = films ? ['视频', '段'] : ['照片', '张'];
    const wait = (ms) => new Promise((done) => setTimeout(done, ms));
    const queue = [];
    let busy = false;

    /** What the campaign asks of size and kind; empty where it asks nothing. */
    function trouble(file) {
        const { from, to, endings, most } = form.dataset;
        const ending = (/\.([^.]+)$/.exec(file.name) || ['', ''])[1].toLowerCase();
        if (file.type && !file.type.startsWith(films ? 'video/' : 'image/')) return { final: true, words: `不是${what}，不传。${!films && file.type.startsWith('video/') ? '视频请到“视频”页上传。' : ''}` };
        if (file.size === 0) return { final: true, words: '是空文件，不传。' };
        if (file.size > Number(most)) return { final: true, words: `有 ${Math.round(file.size / 1048576)} MB，太大，不传。请另存小一些的。` };
        const why = [];
        if (from && file.size < Number(from)) why.push(`只有 ${file.size.toLocaleString('en')} 字节，通知要 ${Number(from).toLocaleString('en')} 字节以上，请换原图`);
        if (to && file.size > Number(to)) why.push(`有 ${file.size.toLocaleString('en')} 字节，通知要 ${Number(to).toLocaleString('en')} 字节以下，请压缩`);
        if (endings && !endings.split(' ').includes(ending) && !['heic', 'heif', 'webp'].includes(ending)) why.push(`通知要 ${endings.replaceAll(' ', '、').toUpperCase()}`);
        return why.length ? { final: false, words: `${why.join('；')}。` } : null;
    }

    /** Seconds of a film as this browser plays it; NaN where it cannot tell. */
    function length(file) {
        return new Promise((done) => {
            const video = document.createElement('video');
            const end = (seconds) => { URL.revokeObjectURL(video.src); done(seconds); };
            video.preload = 'metadata';
            video.addEventListener('loadedmetadata', () => end(video.duration));
            video.addEventListener('error', () => end(NaN));
            setTimeout(() => end(NaN), 5000);
            video.src = URL.createObjectURL(file);
        });
    }

    const said = (seconds) => (seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分${seconds % 60 ? ` ${seconds % 60} 秒` : '钟'}`);

    /** What the campaign asks of a film's length; it may go all the same: the server looks again. */
    async function tooLong(file) {
        const most = Number(form.dataset.seconds);
        if (!films || !most) return null;
        const seconds = Math.round(await length(file));
        return seconds > most ? { final: false, words: `长 ${said(seconds)}，通知要 ${said(most)}以内，请剪短。` } : null;
    }

    class Refused extends Error {}

    async function ask(url, body) {
        body.set('_csrf', form.elements._csrf.value);
        let answer;
        try {
            answer = await fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' } });
        } catch {
            throw new Error('连不上科汇');
        }
        const far = await answer.json().catch(() => ({}));
        if (answer.ok || answer.status === 409) return far;
        if (answer.status < 500 && answer.status !== 429) throw new Refused(far.detail || (answer.status === 404 ? '现在不能上传，请刷新页面。' : `没有收下（${answer.status}）。`));
        throw new Error(`服务没有收下（${answer.status}）`);
    }

    async function sent(item) {
        const { file, bar } = item;
        const told = new URLSearchParams({ key: `${file.name}|${file.size}|${file.lastModified}`, name: file.name, size: file.size });
        let far = await ask(form.dataset.uploads, told);
        while (!far.done) {
            bar.value = far.offset;
            if (far.offset > item.come) {
                // a line that is cut often still brings it: only what does not move is given up
                item.come = far.offset;
                item.cut = 0;
            }
            const piece = new FormData();
            piece.set('offset', far.offset);
            piece.set('file', file.slice(far.offset, far.offset + far.piece), 'piece');
            far = await ask(far.at, piece);
        }
        bar.value = file.size;
        if (far.detail) throw new Refused(far.detail);
    }

    function button(item, words, act) {
        const one = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: words });
        one.addEventListener('click', () => { one.remove(); act(); });
        item.line.append(one);
    }

    async function go(item) {
        item.line.className = 'going';
        for (item.cut = 0; ; ) {
            try {
                item.said.textContent = '正在传';
                await sent(item);
                item.line.className = 'gone';
                item.said.textContent = '已收下';
                return;
            } catch (why) {
                item.cut++;
                if (why instanceof Refused || item.cut === TRIES) {
                    item.line.className = 'stopped';
                    item.said.textContent = why instanceof Refused ? why.message : `${why.message}，断在 ${Math.round((100 * item.bar.value) / item.file.size)}%。`;
                    if (!(why instanceof Refused)) button(item, '接着传', () => add(item));
                    return;
                }
                item.said.textContent = `${why.message}，${item.cut * 2} 秒后接着传`;
                await wait(item.cut * 2000);
            }
        }
    }

    async function run() {
        if (busy) return;
        busy = true;
        while (queue.length) await go(queue.shift());
        busy = false;
        const all = [...list.children];
        const left = all.filter((line) => line.className !== 'gone').length;
        const gone = all.length - left;
        told.textContent = left === 0 ? `${gone} ${each}都已收下。` : `${gone} ${each}已收下，${left} ${each}没有，原因见各行。`;
        if (gone === 0) return;
        // the page was made before they came
        document.querySelector('#looked .empty')?.remove();
        if (left === 0) location.reload();
        else if (!told.querySelector('a')) told.append(' ', Object.assign(document.createElement('a'), { href: location.pathname, textContent: '看已收下的' }));
    }

    function add(item) {
        queue.push(item);
        run();
    }

    async function take(files) {
        for (const file of files) {
            const line = document.createElement('li');
            const bar = Object.assign(document.createElement('progress'), { max: Math.max(1, file.size), value: 0 });
            const said = document.createElement('span');
            bar.setAttribute('aria-label', file.name);
            line.append(Object.assign(document.createElement('b'), { textContent: file.name }), bar, said);
            list.append(line);
            const item = { file, line, bar, said, come: 0, cut: 0 };
            const why = trouble(file) || await tooLong(file);
            if (!why) {
                add(item);
                continue;
            }
            line.className = 'stopped';
            said.textContent = why.words;
            if (!why.final) button(item, '照样传', () => add(item));
        }
        run();
    }

    form.classList.add('scripted');
    form.querySelectorAll('input[type=file]').forEach((input) => input.addEventListener('change', () => { take([...input.files]); input.value = ''; }));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('dragover', (event) => { event.preventDefault(); form.classList.add('over'); });
    form.addEventListener('dragleave', () => form.classList.remove('over'));
    form.addEventListener('drop', (event) => {
        event.preventDefault();
        form.classList.remove('over');
        take([...event.dataTransfer.files]);
    });
    window.addEventListener('beforeunload', (event) => { if (busy) event.preventDefault(); });
})();
