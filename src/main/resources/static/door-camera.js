/* Looks for a QR code through the camera, or in a photograph: with the browser's own eye where it has one, else with jsQR. */
(function () {
    'use strict';

    var SIZE = 720;
    var canvas = document.createElement('canvas');
    var own = 'BarcodeDetector' in window ? new window.BarcodeDetector({ formats: ['qr_code'] }) : null;

    function pixels(source, width, height, size) {
        var by = Math.min(1, size / Math.max(width, height));
        canvas.width = Math.max(1, Math.round(width * by));
        canvas.height = Math.max(1, Math.round(height * by));
        var paper = canvas.getContext('2d');
        paper.drawImage(source, 0, 0, canvas.width, canvas.height);
        return paper.getImageData(0, 0, canvas.width, canvas.height);
    }

    function decoded(source, width, height, size) {
        var seen = pixels(source, width, height, size);
        var found = window.jsQR(seen.data, seen.width, seen.height, { inversionAttempts: 'dontInvert' });
        return found ? found.data : '';
    }

    function look(source, width, height) {
        if (!own) {
            return Promise.resolve(decoded(source, width, height, SIZE));
        }
        return own.detect(source).then(function (found) {
            return found.length ? found[0].rawValue : '';
        }, function () {
            own = null; // named, and not there
            return decoded(source, width, height, SIZE);
        });
    }

    var stream = null;

    function watch(video, found) {
        if (!stream) {
            return;
        }
        var next = function () { window.setTimeout(function () { watch(video, found); }, 160); };
        if (!video.videoWidth) {
            next();
            return;
        }
        look(video, video.videoWidth, video.videoHeight).then(function (words) {
            if (words) {
                found(words);
            }
            next();
        }, next);
    }

    window.doorCamera = {
        on: function () { return stream !== null; },
        start: function (video, found) {
            if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
                return Promise.reject(new Error('no camera'));
            }
            return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(function (opened) {
                stream = opened;
                video.srcObject = opened;
                video.hidden = false;
                return video.play();
            }).then(function () { watch(video, found); });
        },
        stop: function (video) {
            if (stream) {
                stream.getTracks().forEach(function (one) { one.stop(); });
            }
            stream = null;
            video.srcObject = null;
            video.hidden = true;
        },
        /* the words in a photograph; empty: none are seen in it */
        photo: function (file) {
            return new Promise(function (resolve, reject) {
                var reader = new FileReader();
                reader.onerror = reject;
                reader.onload = function () {
                    var picture = new Image();
                    picture.onerror = reject;
                    picture.onload = function () {
                        var found = '';
                        [SIZE, SIZE * 2, SIZE / 2].forEach(function (size) {
                            found = found || decoded(picture, picture.naturalWidth, picture.naturalHeight, size);
                        });
                        resolve(found);
                    };
                    picture.src = reader.result;
                };
                reader.readAsDataURL(file);
            });
        }
    };
}());
