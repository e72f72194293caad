"""The programs whose manual pages are compared, and what the comparison reads wrongly in them.

A name stands here because the page shows a value in a form that is not told from prose (`-o STRING` without marks, "-p num"), gives an example
as if it were an option (`-w1`, `-i6`), or names an option of another program, of another system or of an older version.
"""

PROGRAMS = (
    "ls cp mv rm mkdir rmdir touch ln chmod chown chgrp stat du df dd install mktemp readlink realpath basename dirname truncate"
    " shred sync split csplit tee cat tac head tail wc nl od sort uniq cut paste tr fold fmt comm join expand unexpand shuf tsort"
    " seq factor numfmt base64 base32 md5sum sha1sum sha256sum sha512sum b2sum cksum sum date nice nohup timeout env printenv id"
    " groups whoami who users uptime nproc uname hostname stdbuf chroot grep egrep fgrep sed xargs diff cmp diff3 sdiff patch tar"
    " gzip bzip2 xz zstd cpio ps free vmstat pgrep pkill pidwait w watch kill slabtop pmap pwdx lsblk lscpu lsmem findmnt blkid"
    " mount umount losetup flock setsid taskset ionice chrt renice script scriptreplay logger rev column hexdump look cal dmesg"
    " fallocate unshare nsenter setpriv curl wget rsync git make python3 npm strace tmux man jq xxd gpg ssh-keygen docker psql apt-"
    " get apt-cache systemctl journalctl loginctl hostnamectl timedatectl busctl useradd userdel usermod groupadd passwd chage su"
    " sudo tree setfacl getfacl chattr lsattr ss ip tc dig host nslookup whois socat nmap tcpdump ethtool iptables nft ssh scp sftp"
    " ssh-add ssh-agent ssh-copy-id ssh-keyscan lsof iostat mpstat pidstat htop top ltrace perf modprobe lsmod insmod rmmod depmod"
    " sysctl swapon mkswap mkfs mke2fs tune2fs fsck e2fsck resize2fs xfs_repair parted fdisk sfdisk sgdisk wipefs lvs vgs pvs"
    " lvcreate vgcreate pvcreate mdadm cryptsetup chpasswd groupdel groupmod visudo crontab at systemd-run systemd-analyze systemd-"
    " tmpfiles nmcli resolvectl networkctl udevadm unzip zip 7z lz4 pigz pbzip2 brotli bsdtar mysql mysqldump sqlite3 redis-cli"
    " pg_dump pg_restore pg_dumpall createdb dropdb apt dpkg-reconfigure rpm dnf ctest ninja autoconf m4 ar nm objdump objcopy"
    " readelf strip size strings addr2line ranlib rustc cargo go jar vim nano less more screen rlwrap pv aria2c wget2 w3m ab mtr"
    " arping iperf3 bc dc gawk mawk ed ex msgfmt xmllint xsltproc pdftotext qpdf"
).split()

MISREAD = {
    "ls": "-p",
    "stat": "-c",
    "sort": "-C -c",
    "cut": "-M",
    "numfmt": "-M",
    "grep": "-NUM",
    "egrep": "-NUM",
    "fgrep": "-NUM",
    "diff": "--GTYPE-group-format --LTYPE-line-format",
    "patch": "-x",
    "tar": "--exclude-caches-under",
    "gzip": "-#",
    "bzip2": "-vvvv",
    "xz": "-0e -1e -2e -3e -4e -5e -6e -7e -8e -9e",
    "zstd": "-# --zstd",
    "cpio": "-I -O",
    "ps": "-123",
    "pgrep": "-signal",
    "pkill": "-signal",
    "pidwait": "-signal",
    "mount": "-binary -noattr -olowerdir -out -outform -s -signer",
    "cal": "-m -s",
    "unshare": "-rw-r--r--",
    "setpriv": "--inh-caps --securebits",
    "curl": "--preproxy --proxy -500 -all -ftps -x",
    "wget": "--ciphers",
    "rsync": "--dparam --no-OPTION -rw-rw-r-- -w1",
    "make": "--jobserver-fds",
    "python3": "-Walways -Wdefault -Werror -Wignore -Wmodule -Wonce",
    "tmux": "-t",
    "man": "-abc -e",
    "jq": "-1",
    "xxd": "-1",
    "gpg": (
        "--change-passphrase --delete-keys --delete-secret-and-public-key --delete-secret-keys --desig-revoke"
        " --fetch-keys --gen-prime --gen-random --gen-revoke --generate-designated-revocation --generate-revocation"
        " --gpg-agent-info --lsign-key --passwd --pgp6 --pgp7 --pgp8 --quick-add-key --quick-add-uid"
        " --quick-generate-key --quick-lsign-key --quick-revoke-sig --quick-revoke-uid --quick-set-expire"
        " --quick-set-primary-uid --quick-sign-key --receive-keys --recv-keys --search-keys --send-keys --sign-key"
        " --throw-keyids -F -R -f -ge -gt -le -lt -r -u"
    ),
    "ssh-keygen": "-1d -1m -4w",
    "docker": "--debug -D",
    "apt-get": "--build-profiles --config-file --default-release --host-architecture --option --target-release -P -c -o -t",
    "apt-cache": "--config-file --option --pkg-cache --src-cache -c -o -p",
    "systemctl": "-P",
    "groupadd": "--users -U",
    "ss": "-V",
    "ip": "-echo",
    "tc": "-cf -conf -name",
    "dig": "-b -y",
    "whois": "-T -g -h -i -p -q -s -t -v",
    "socat": "-lmlocal2",
    "nmap": "--max-os-tries",
    "tcpdump": "-E -XX -tt -ttt -tttt -ttttt -vv -vvv -xx",
    "ethtool": "--dump-module-eeprom -1 -2",
    "iptables": "-M -V -h",
    "nft": "-V -d -h -v",
    "sftp": "-1 -h -n -t",
    "ssh-copy-id": "-A",
    "lsof": "-i6 -iTCP -iUDP -oo10 -sTCP -sUDP",
    "htop": "-F -d -s",
    "top": (
        "--delay --filter-any-user --filter-only-euser --iterations --scale-summary-mem --scale-task-mem"
        " --sort-override -E -U -d -e -n -o -u"
    ),
    "perf": "--buildid-dir --debug",
    "modprobe": "--config --dirname --set-version -C -S -d",
    "swapon": "--output-all",
    "mke2fs": "-O",
    "tune2fs": "-O -i -o",
    "fdisk": "--compatibility --wipe --wipe-partitions -W -c -w",
    "sfdisk": "--delete --dump --json --reorder --unit -J -d -r -u",
    "lvs": "-O -S -o",
    "vgs": "-O -S -o",
    "pvs": "-O -S -o",
    "lvcreate": "-A -C -M -R -W -Z -j -k -l -m -p",
    "vgcreate": "-A -M -Z -c -l -p -s",
    "pvcreate": "-M -Z -u",
    "mdadm": "--alert --auto --program --with",
    "chpasswd": "--sha-rounds -s",
    "groupmod": "--append --users -U -a",
    "at": "-c",
    "systemd-run": "--system",
    "nmcli": "--complete-args --offline -c -e -m -v -w",
    "resolvectl": "--are-updates-enabled --disable-updates --enable-updates -I -R -V -d -f -l -m -r -u -v -x",
    "udevadm": "--cleanup-db --initialized --prioritized-subsystem",
    "unzip": "-x",
    "zip": "-# --Q-flag --longoption -Bn -Qn -ttmmddyyyy",
    "7z": "-ao -bs -sa -seml",
    "lz4": "-# -B4 -B5 -B6 -B7",
    "pigz": "-# -A -C -S -b -p",
    "bsdtar": "-I",
    "mysqldump": "-w",
    "sqlite3": "-version",
    "pg_dump": "--no-reconnect -R",
    "pg_restore": "--no-reconnect -R",
    "pg_dumpall": "--restrict-key",
    "createdb": "-V",
    "dropdb": "-V",
    "dpkg-reconfigure": "-h",
    "rpm": "--package --qf --whatprovides --whatrequires -? -p",
    "dnf": "--disable --enable",
    "ctest": (
        "--build-and-test --build-config-sample --build-exe-dir --build-generator --build-generator-platform"
        " --build-generator-toolset --build-makeprogram --build-noclean --build-nocmake --build-options --build-project"
        " --build-run-dir --build-target --build-two-config --help-command --help-command-list --help-commands"
        " --help-full --help-manual --help-manual-list --help-module --help-module-list --help-modules --help-policies"
        " --help-policy --help-policy-list --help-properties --help-property --help-property-list --help-variable"
        " --help-variable-list --help-variables --interactive-debug-mode --overwrite --submit-index --test-command"
        " --test-timeout -H -h -help -usage -version"
    ),
    "m4": "--warn-macro-sequence",
    "ar": "-X",
    "objdump": "-WK -WN -wD -wE",
    "objcopy": "--keep-section-symbils",
    "readelf": "-wD -wE -wK -wN",
    "strings": "-min-len -s",
    "addr2line": "-j",
    "rustc": "--crate-type --emit --print",
    "jar": "--module-path -p",
    "vim": "--echo-wid -q",
    "less": "--line-num-width --rscroll --shift --status-col-width -PM -Ph -Pm -Ps -Pw",
    "more": "-number",
    "screen": "-Q -X -b -l",
    "rlwrap": "--always-echo",
    "wget2": "--gnupg-homedir -post-file",
    "w3m": "-d -title",
    "arping": "-V -h",
    "iperf3": "--X --debug --format --no-fq-socket-pacing --time-skew-thresholdsecond -f",
    "ex": "--echo-wid -q",
    "msgfmt": "-kWORD",
    "xsltproc": "--debug -o",
    "pdftotext": "-H -bbox-layout -colspacing -cropbox -fixed -listenc -nodiag -tsv",
}
