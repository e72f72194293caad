"""More kinds of text for `hostile`: features of the shell and of programs, nested in each other and multiplied."""

# see `hostile.LINES`
LINES = r"""
y=$((x/0))$y;
: ${x[a/b]}$((1 1));
let x{n}=1/0;
((x{n}=y/z));
sed -i s/a/b/ $(git diff --name-only) x{n}
mapfile -t a < <(git diff --name-only); sed -i s/a/b/ "${a[@]}" x{n}
echo 'rm x{n}' >> f.sh; bash f.sh
sed -i s/a/b{n}/ f.sh; bash f.sh
exec 3<<< 'rm a{n}'; bash <&3
coproc n{n} { echo rm a; }; bash <&"${n{n}[0]}"
find . -name '*.pem' > l{n}; xargs cat < l{n}
for f in $(find / -name "*.pem"); do cat $f{n}; done
[[ a{n} =~ (.*) ]]; cat "${BASH_REMATCH[1]}"
cp a{n} b; cat $_
go build -o a{n} . && ./a{n}
gcc a{n}.c -o a; ./a
eval "$(pyenv init -)"; x{n}=1
tar cz ~ > a{n}; cp -r ~ x
ls *.py a{n} | cat ~/x *
python3 -c "open('x{n}.sh','w').write('ls')"; bash x{n}.sh
patch -p1 <<< "+rm a{n}"; make
rm {a{n},b{n}}/{c,d}
x{n}=({1..40}); rm "${x{n}[@]}"
x{n}={1..40}
for i in {1..40}; do for j in {1..40}; do rm $i$j{n}; done; done
for i in {a..z}; do x{n}=$i; done
echo {1..99} > f{n}
rm {1..99..3}{a..c}{n}
case {a,b}{n} in {a,b}{n}) rm a;; esac
[[ {a,b}{n} == {a,b}{n} ]]
select x in {1..50}; do rm $x{n}; break; done
coproc n{n} { rm a; }; rm b{n}
coproc { coproc { rm a{n}; }; }
f{n}() { f{m} a; f{m} b; }; f{n}
f{n}() { rm "$@"; g "$@" "$@"; }; g() { cp "$@" "$1"; }; f{n} a b c
f{n}() { local x{n}=$1; eval "rm $x{n}"; }; f{n} a
f() { f{n} "$@"; }; f{n}() { f "$@"; }; f a
xargs xargs xargs rm a{n}
xargs -I{} xargs -I{} rm {} a{n}
find . -exec xargs rm a{n} {} +
env -S "rm a{n}"
env -S "env -S 'rm a{n}'"
env -S "env -S \"env -S rm\ a{n}\""
env -i PATH=/a x{n}=1 bash -c 'rm $x{n}'
bash -c "bash -c 'bash -c \"rm a{n}\"'"
bash -c 'rm "$1"' a b{n}
bash -c 'for i; do rm "$i"; done' x a{n} b c d
sh -c 'eval "$0"' 'rm a{n}'
eval 'eval "eval rm a{n}"'
eval "x{n}='rm a'; eval \"\$x{n}\""
cat <<< "$(cat <<< "$(cat <<< a{n})")"
cat <<< $x{n}$x{m} | cat <<< $x{n}
bash <<< "bash <<< 'rm a{n}'"
read a b c <<< "x{n} y z"; rm $a $b $c
read -ra a <<< "x{n} y z"; rm "${a[@]}"
mapfile -t a{n} <<< "$x"; rm "${a{n}[@]}"
readarray -t a < <(ls a{n}); for x in "${a[@]}"; do rm "$x"; done
printf -v x{n} '%s/%s' a b{n}; rm "$x{n}"
printf -v 'a[{n}]' b; rm "${a[{n}]}"
printf '%s\n' a{n} b c | while read -r x; do rm "$x"; done
printf '%s\0' {1..9} a{n} | xargs -0 rm
printf 'rm %s\n' a{n} b c | sh
echo a{n} | base64 | rev | rev | base64 -d | sh
echo 'mr' | rev | tr a-z b-za | sed s/a/b/ | head -n{n} | sh
echo a{n} | gzip | gunzip | sh
echo cm0gYQ== | base64 -d | base64 | base64 -d | tee f{n} | sh
base64 -d <<< cm0gYQ== > f{n}; bash f{n}
echo a{n} | xxd -p | xxd -r -p | bash
openssl base64 -d <<< cm0gYQ== | sh -s a{n}
alias a{n}='a{m} -x'; a{n} b
alias ll{n}='ls -l'; ll{n} | cat
shopt -s expand_aliases; alias r=rm; r a{n}
a{n}[0]=b; a{n}[1]=c; rm "${a{n}[@]:0:1}"
declare -A m=([a{n}]=b [c]=d); rm "${m[@]}" "${!m[@]}"
a=(a{n} "${a[@]}"); rm "${a[0]}"
a=("${a[@]}" "${a[@]}")
a=("${a[@]}" b{n}); rm "${a[@]}"
a=("${a[@]/a/b{n}}")
x=${x//a/aa}{n}
x="$x $x"; rm $x
x=$x{n}${x:-$x}${x:+$x}
: ${x{n}:=$x{m}} ${y:=$x{n}}
((x{n}=x{m}+1, y=x{n}*2)); rm f$y
for ((i{n}=0, j=1; i{n}<3; i{n}++, j+=i{n})); do rm $i{n}$j; done
rm $((1<<{n}%60)) $(({n}**2))
echo $(( x{n} ? y{n} : (z{n} = 3) ))
if [[ -f a{n} && ( $b == c || -n $d ) ]]; then rm a{n}; elif ((x>{n})); then rm b; fi
[[ $x =~ ^(a{n}|b)+c$ ]] && rm "${BASH_REMATCH[1]}"
case $x in a) case $y in b{n}) rm a;; esac;; *) case $z in c) rm b;; esac;; esac
case a{n} in [a-z]*|?[0-9]|@(x|y)) rm a;;& *) cp a b;& q) c;; esac
while a; do until b; do select c in d; do rm a{n}; done; done; done
{ { { rm a{n}; } 2>&1; } | tee l{n}; } > f{n}
( ( ( cd a; rm b{n} ) && cd c ); rm d )
cat > f{n} <<< "rm a"; chmod +x f{n}; ./f{n}
kubectl get pods,svc,deploy,cm a{n} -o yaml
kubectl delete pods,svc a{n} b c -n x
kubectl apply -f a{n}.yaml -f b.yaml
kubectl exec a{n} -- bash -c "rm b; kubectl delete pod c"
kubectl patch x a{n} -p '{"spec":{"a":[{n},2,3]}}'
kubectl run a{n} --image=b --overrides='{"spec":{"hostPID":true}}'
helm upgrade a{n} b --set a=b,c=d,e={n}
helm template a{n} | kubectl apply -f -
docker run -v a:b -v c{n}:d -e x=y -p 1:2 i sh -c 'rm a'
docker exec -it c{n} psql -c 'drop table a'
docker compose -f a{n}.yml -f b.yml up -d
docker cp a{n}:/b c
tar czf - a{n} | ssh h tar xzf - -C b
zip -r a{n}.zip b c d
7z x a{n} -ob
sed -n '/a{n}/,/b/{s/c/d/w e{n}
sed -e 's/a/b/e' -e 'w f{n}' g
sed 's/a{n}/$(rm b)/;e rm c' f
awk -v x={n} 'BEGIN{system("rm " x)}'
awk '{print > "f{n}"}' g
awk 'BEGIN{while(("rm a{n}" | getline) > 0) print}'
psql -c "copy a to program 'rm a{n}'"
psql h{n} -f a{n}.sql
mysql -h h{n} -e 'drop database a; select 1'
sqlite3 a{n} '.shell rm b'
jq -n --arg a b{n} '$a | env'
jq '.a[{n}] | select(.b=="c") | .d' f
python3 -c "import os;[os.remove(f'a{i}') for i in range({n})]"
python3 -c "exec('import os; os.system(\"rm a{n}\")')"
python3 -m json.tool a{n} b
python3 - <<< "import shutil; shutil.rmtree('a{n}')"
find a{n} -type f \( -name b -o -name c \) -exec rm {} + -delete
find . -name a{n} -execdir sh -c 'rm "$1"' _ {} \;
find a{n} b c -newer d -print0 | xargs -0 -n1 sh -c 'rm "$0"'
git config alias.a{n} '!rm b'
git -c alias.x='!rm a{n}' x
git config --global core.sshCommand "rm a{n}"
git submodule foreach 'rm a{n}'
git filter-branch --tree-filter 'rm a{n}'
git bisect run sh -c 'rm a{n}'
ssh -o ProxyCommand='rm a{n}' h
ssh -o LocalCommand='rm a' -o PermitLocalCommand=yes h{n} 'rm b; ssh c rm d'
ssh -J a{n},b,c d rm e
ssh h{n} "bash -c 'rm a; ssh g \"rm b\"'"
ssh h <<< "rm a{n}"
rsync -e 'ssh -o ProxyCommand="rm a{n}"' a b:
scp -o ProxyCommand='rm a{n}' a b:
ls -lahtrR --color=auto a{n} -1ACFGHLNQUXZbcdfgimnopqs
tar -xzvvpPf a{n}.tgz -C b --strip-components=1
rm -rfviIrf a{n} --no-preserve-root
curl -sSLfkgvo a{n} -H b:c -d e=f -X POST http://h{n}/ -u a:b
ps auxww | grep -v grep | awk '{print $2}' | xargs kill -{n}
trap 'trap "rm a{n}" EXIT; rm b' INT
trap "rm $x{n}" EXIT INT TERM HUP
source <(echo "rm a{n}")
. <(base64 -d <<< cm0gYQ==) {n}
diff <(diff <(a{n}) <(b)) <(c)
tee >(rm a{n}) >(tee >(rm b)) < c
exec 3<>/dev/tcp/h{n}/80; echo a >&3; cat <&3
set -- "$@" a{n}; rm "$@"
set -- a{n} "$@"; shift; rm "$1" "${@:2}"
while [ $# -gt 0 ]; do case $1 in -a{n}) x{n}=$2; shift;; *) y="$y $1";; esac; shift; done
while getopts "ab:c{n}" o; do case $o in b) x=$OPTARG;; esac; done; rm $x
IFS=:; for p in $PATH; do rm $p/a{n}; done
x=$(cat <<E{n}
rm "${x:-${y:-${z:-a{n}}}}"
rm "${x[{n}]:-a}" "${!x@}" "${x@Q}"
rm "${x%%/*}/${x##*/}.{n}"
x=a{n}; x=${x/a/$x}; x=${x^^}; rm "$x"
rm ~{n} ~+/a ~-/b ~root/c{n}
rm a{n}/**/[!b]*/@(c|d)?.e
sudo -u a -g b -- env x={n} nice -n 5 timeout 3 bash -c 'rm c'
nohup setsid nice ionice -c3 timeout 5 stdbuf -oL env a=b rm c{n} &
su - a -c "su - b -c 'rm c{n}'"
ansible all -i h{n}, -m shell -a 'bash -c "rm a"'
parallel -j4 'rm {} && cp {} a{n}' ::: b c d ::: e f
make -C a{n} b CC=c D="e f"
npm exec -- rimraf a{n}
terraform apply -var a={n} -var-file b{n} -target c -auto-approve
aws s3 cp s3://a{n}/b s3://c/d --recursive --exclude '*' --include 'e{n}'
iptables -t nat -A PREROUTING -s 10.0.0.{n} -d a,b,c -j DNAT --to b:{n}
http_proxy=h{n} curl a{n} -x socks5://b:{n} --resolve a:1:2
python3 <<< "x='rm'; import os; os.system(x+' a{n}')"
perl -e 'exec "rm", map { "a$_" } 1..{n}'
ruby -e '%w[a b{n}].each { |x| File.delete x }'
node -e 'require("child_process").execSync("rm a{n}")'
vim -es -c '!rm a{n}' -c 'w! b' -c q
tmux new-session -d "bash -c 'rm a{n}'" \; send-keys 'rm b' Enter
echo "$(echo "$(echo "$(rm a{n})")")"
echo `echo \`echo \\\`rm a{n}\\\`\``
echo "a'b\"c'$x{n}'\"d" 'a"b' $'a\'b{n}' $"c"
echo a > f{n}; cat f{n} | sh; . f{n}; bash < f{n}
declare -f f{n}; f{n}() { rm a; }; export -f f{n}; bash -c f{n}
unset f{n} x{n}; f{n}; rm $x{n}
typeset -n r{n}=x{m}; r{n}=a; rm $x{m}
local -a x{n}=(a b c); rm "${x{n}[@]}"
hash -r; type a{n}; command -v b{n}; builtin cd c{n}
"""

# (what stands in front, what is repeated, what stands behind)
ENCLOSED = (
    ("apply_patch ", "x ", ""),
    ("patch -e ", "f{n} ", "x.ed"),
    ("git clone a b ", "c{n} ", ""),
    ("tar ", "-tf h{n}:a ", "--rsh-command='rm b'"),
    ("mongosh ", "a ", "--eval 'db.a.drop()'"),
    ("mongosh ", "a{n} ", "--eval 'db.a.drop()'"),
    ("go build ", "-toolexec a{n} ", "."),
    ("cp ", "-t a{n} ", "b"),
    ("", "select x in a; do ", ""),
    ("", "select x{n} in a b; do rm $x{n}; ", ""),
    ("", "case a in b) ", ""),
    ("", "case $x in a) rm b;; *) ", ""),
    ("", "coproc ", "a"),
    ("", "coproc { ", ""),
    ("", "until a; do ", ""),
    ("", "for ((;;)); do ", ""),
    ("", "f{n}() { ", ""),
    ("", "f() ", "{ a; }"),
    ("", "( ( ", "a"),
    ("", "((", "1"),
    ("", "[[ ! ", "a ]]"),
    ("[[ ", "a -a ", "]]"),
    ("[[ a == ", "@(a|", "b"),
    ("[[ a =~ ", "(a|", "b"),
    ("echo ", "$((", "1"),
    ("echo $((", "1?2:", "3))"),
    ("echo $((", "a[", "0"),
    ("echo $((", "-", "1))"),
    ("echo $((", "!", "1))"),
    ("echo $((", "1,", "1))"),
    ("echo $((", "x=", "1))"),
    ("echo $((", "1**", "1))"),
    ("echo $((", "9", "))"),
    ("x=$((", "x+1+", "1)); rm $x"),
    ("echo ", "${x[", "0"),
    ("echo ", "${x//a/", "b"),
    ("echo ", "${x#", "b"),
    ("echo ", "${x:0:", "b"),
    ("echo ", '"$(', "b"),
    ('echo "', '${x:-"', "b"),
    ("echo ", "<(", "a"),
    ("echo ", "$(<f{n})", ""),
    ("echo ", "`\\`a\\``", ""),
    ("echo ", "@(a|b)", ""),
    ("shopt -s extglob; rm ", "@(a|b)", ""),
    ("shopt -s extglob; rm ", "!(a|", "b"),
    ("shopt -s extglob\nrm ", "+(a|*(b))", ""),
    ("rm ", "{a,{b,", "c"),
    ("rm ", "{{a,b},{c,d}}", ""),
    ("rm ", "{a..z}", ""),
    ("rm ", "{a..z} ", ""),
    ("rm ", "{1..1000000} ", ""),
    ("rm ", "{1..10}{n} ", ""),
    ("x=(", "{1..500} ", "); rm ${x[@]}"),
    ("for x in ", "{1..500} ", "; do rm $x; done"),
    ("set -- ", "{1..500} ", '; rm "$@"'),
    ("cp ", "{1..50} ", "a"),
    ("echo > ", "{a,b}", ""),
    ("cat ", "< {a,b}{n} ", ""),
    ("export ", "x{n}={a,b} ", ""),
    ("case ", "{a,b}", " in a) b;; esac"),
    ("", "x{n}={1..50} ", "a"),
    ("declare -A m=(", "[a{n}]=b ", '); rm "${m[@]}"'),
    ("declare -a m=(", "[{n}]=b ", '); rm "${m[@]}"'),
    ("m=(", "[{n}]=$x ", ")"),
    ("m=(", "$x{n} ", '); rm "${m[@]}"'),
    ("m=(", "*.a{n} ", '); rm "${m[@]}"'),
    ("m=(", '"$(a)" ', '); for x in "${m[@]}"; do rm "$x"; done'),
    ("m=(a b c); ", 'rm "${m[@]}"; ', ""),
    ("m=({1..99}); ", 'rm "${m[@]}"; ', ""),
    ("m=({1..99}); ", 'm=("${m[@]}" a{n}); ', ""),
    ("m=({1..99}); ", 'for x in "${m[@]}"; do rm $x{n}; done; ', ""),
    ("m=({1..9}); ", 'f() { rm "$@"; }; f "${m[@]}"; ', ""),
    ("a=1;b=2;c=3;d=4;", "x=$a$b$c$d$x;", "rm $x"),
    ("x=a;", "x=$x$x;", "rm $x"),
    ("x=a;", "x=$x$x; rm $x;", ""),
    ("x=aaaaaaaaaaaaaaaa;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;", "y{n}=$x;", ""),
    ("x=aaaaaaaaaaaaaaaa;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;", "rm $x;", ""),
    ("x=aaaaaaaaaaaaaaaa;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;", "rm ${x//a/bc};", ""),
    ("x='rm a;';x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;", 'eval "$x";', ""),
    ("x='a b ';x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;", "rm $x;", ""),
    ("x='a b ';x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;", "set -- $x;", 'rm "$@"'),
    ("x='a b ';x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;x=$x$x;", "for y in $x; do rm $y; done;", ""),
    ("f0() { rm a; }; ", "f{n}() { f{m}; f{m}; }; ", "f20"),
    ("f0() { rm a; }; ", "f{n}() { f{m}; f{m}; }; ", "f1000"),
    ("f0() { rm $1; }; ", 'f{n}() { f{m} "$1a" "$@"; f{m} $1b; }; ', "f9 a b"),
    ("f0() { rm $1; }; ", 'f{n}() { f{m} "$@" "$@"; }; ', "f9 a b"),
    ("f0() { rm $x; }; ", "f{n}() { local x=$x$x; f{m}; }; ", "x=a; f15"),
    ('f() { g "$@"; h "$@"; }; g() { h "$@"; h "$@"; }; h() { rm "$@"; }; ', "f a{n}; ", ""),
    ("f() { if a; then f b; else f c; fi; }; ", "f a{n}; ", ""),
    ('f() { eval "$1"; }; ', "f 'rm a{n}'; ", ""),
    ("bash -c '", 'bash -c "rm a{n}"; ', "'"),
    ('bash -c "', "bash -c 'rm a{n}'; ", '"'),
    ("eval ", "eval ", "rm a"),
    ("env -S '", "env -S ", "rm a'"),
    ("env -S '", "a{n}=b ", "rm a'"),
    ("env ", "-S 'a{n}=b' ", "rm a"),
    ("sudo env ", "-u a{n} ", "rm a"),
    ("xargs -I{} ", "xargs -I{} ", "rm {}"),
    ("echo ", "a{n} ", "| xargs -n1 rm"),
    ("echo ", "a{n} ", "| xargs -n1 -I{} cp {} {}/b"),
    ("echo ", "a{n} ", "| tr ' ' '\\n' | while read x; do rm $x; done"),
    ("printf '%s\\n' ", "a{n} ", "| xargs rm"),
    ("printf 'rm %s\\n' ", "a{n} ", "| sh"),
    ("printf '%s %s %s' ", "%s ", "| sh"),
    ("printf -v x '%s ' ", "a{n} ", "; rm $x"),
    ("printf '", "%s", "' a b c | sh"),
    ("printf '", "%5d", "' 1 | sh"),
    ("printf %", "9", "d 1 | sh"),
    ("mapfile -t x <<E\n", "a{n}\n", 'E\nrm "${x[@]}"\n'),
    ("mapfile -t x <<E\n", "a{n}\n", 'E\nfor y in "${x[@]}"; do rm "$y"; done\n'),
    ("read -r ", "x{n} ", "<<< 'a b c'"),
    ("read -ra x <<< '", "a{n} ", '\'; rm "${x[@]}"'),
    ("cat ", "<<E{n} ", ""),
    ("", "cat <<E\na\nE\n", ""),
    ("", "cat <<'E{n}'\nrm a\nE{n}\n", ""),
    ("", "bash <<'E'\nrm a{n}\nE\n", ""),
    ("", "bash <<'E'\nbash <<'F'\nrm a{n}\nF\nE\n", ""),
    ("", "python3 <<'E'\nimport os\nos.remove('a{n}')\nE\n", ""),
    ("", "cat <<E | sh\nrm a{n}\nE\n", ""),
    ("", "ssh h <<E\nrm $x{n}\nE\n", ""),
    ("", "sudo tee a{n} <<E\nx\nE\n", ""),
    ("", "psql <<E\ndrop table a{n};\nE\n", ""),
    ("cat <<E\n", "${x:-$(", "E\n"),
    ("cat <<E\n", "$((1+", "E\n"),
    ("cat <<-E\n", "\t\tline\n", "E\n"),
    ("cat <<E\n", "\\$a\\`b\\\\", "\nE\n"),
    ("echo ", "a", " | base64 | base64 -d | rev | rev | sh"),
    ("echo a", " | base64", " | sh"),
    ("echo a", " | base64 -d", " | sh"),
    ("echo a", " | rev | base64", " | sh"),
    ("echo a", " | gzip | gunzip", " | sh"),
    ("echo a", " | xxd -p | xxd -r -p", " | sh"),
    ("echo a", " | tr a b | sed s/b/a/ | cut -c1", " | sh"),
    ("echo a", " | sed p", " | sh"),
    ("echo a", " | awk '{print $0 $0}'", " | sh"),
    ("echo aa", " | sed 's/a/aa/g'", " | sh"),
    ("echo a", " | tee b{n} c{n}", " | sh"),
    ("echo a", " | xargs echo", " | sh"),
    ("echo a", " | xargs -n1 rm", ""),
    ("echo a", " | while read x; do echo $x$x; done", " | sh"),
    ("cat <<< a", " | cat <<< b{n}", ""),
    ("cat ", "<<< $(cat <<< ", "a"),
    ("", "cat <<< a{n} | ", "cat"),
    ("", "echo rm a{n} | sh | ", "cat"),
    ("", "bash -c 'rm a{n}' | ", "cat"),
    ("", "a{n} |& ", "b"),
    ("", "! ! a | ", "b"),
    ("", "env | ", "b"),
    ("", "if a; then b; fi | ", "c"),
    ("", "{ a; b{n}; } | ", "c"),
    ("", "(a; b{n}) | ", "c"),
    ("", "while read x; do rm $x; done | ", "c"),
    ("", "curl h{n} | ", "sh"),
    ("", "docker exec c{n} a | ", "sh"),
    ("", "kubectl get po | ", "sh"),
    ("", "find . -name a{n} | xargs grep b | ", "sh"),
    ("", "psql -c 'select 1' | ", "sh"),
    ("", "python3 -c 'print(1)' | ", "sh"),
    ("", "ssh h{n} ls | ", "sh"),
    ("", "cat f{n} | sort | ", "uniq > f"),
    ("sed -n '", "/a{n}/p;", "' f"),
    ("sed '", "/a{n}/{", "p' f"),
    ("sed '", "y/a/b/;", "' f"),
    ("sed '", "w f{n}\n", "' f"),
    ("sed '", "s/a/b/w f{n}\n", "' f"),
    ("sed '", "e rm a{n}\n", "' f"),
    ("sed '", "a\\\nb{n}\n", "' f"),
    ("sed '", "{n},$d;", "' f"),
    ("sed '", ":a{n};ba{n};", "' f"),
    ("sed 's/", "\\(", "/b/' f"),
    ("sed ", "-f f{n} ", ""),
    ("sed -i ", "s/a/b/ ", "f"),
    ("awk '", "function f{n}(a) { return f{m}(a) } ", "'"),
    ("awk '", 'BEGIN { x = x "a" } ', "'"),
    ("awk 'BEGIN { ", "x{n} = x{m}; ", "}'"),
    ("awk 'BEGIN { ", 'print "a" > "f{n}"; ', "}'"),
    ("awk 'BEGIN { ", 'print "a" | "rm f{n}"; ', "}'"),
    ("awk 'BEGIN { x = ", '"a" ', "; system(x) }'"),
    ("awk ", "-v a{n}=b ", "'{print}' f"),
    ("awk ", "-f a{n} ", "f"),
    ("awk '", "(", "'"),
    ("awk '", "if (a) ", "'"),
    ("psql -c '", "(", "'"),
    ("psql -c '", "select (", "'"),
    ("psql -c '", "/* ", "'"),
    ("psql -c '", "-- a\n", "'"),
    ('psql -c "', "'a' ", '"'),
    ('psql -c "', "$$a$$ ", '"'),
    ("psql -c '", "with a{n} as (select 1) ", "select 1'"),
    ("psql -c 'select ", "f(a{n}), ", "1'"),
    ("psql -c 'drop table ", "a{n}, ", "b'"),
    ("psql -c 'insert into t values ", "({n}), ", "(1)'"),
    ("psql -c 'select * from ", "a{n} join ", "b'"),
    ("psql -c 'select 1 ", "union select {n} ", "'"),
    ("psql -c '", "\\\\! rm a{n}\n", "'"),
    ("psql -c '", "begin; update t set a=1 where b={n}; commit; ", "'"),
    ('psql -c "', "copy a to program 'rm a{n}'; ", '"'),
    ("psql ", "-v a{n}=b ", "-c 'select 1'"),
    ("psql ", "-f a{n} ", ""),
    ("psql ", "a{n} ", "-c 'select 1'"),
    ("mysql -e '", "# a\n", "'"),
    ("mysql -e '", "`a{n}` ", "'"),
    ("mysql -e '", "system rm a{n}\n", "'"),
    ("sqlite3 f '", ".shell rm a{n}\n", "'"),
    ("sqlite3 f '", "attach a{n} as b; ", "'"),
    ("sqlite3 f ", "'select {n}' ", ""),
    ("redis-cli ", "set a{n} b ", ""),
    ("redis-cli eval '", "redis.call(1) ", "' 0"),
    ("mongosh --eval '", "(", "'"),
    ("mongosh --eval '", "db.a.find({a:{n}}).b(", "'"),
    ("jq '", "(", "'"),
    ("jq '", "[", "'"),
    ("jq '", "def f{n}: f{m}; ", ".'"),
    ("jq '", "if . then ", "'"),
    ("jq '", ".[", "'"),
    ("jq '", '"\\(', "'"),
    ("jq '", "env.A{n}, ", ".'"),
    ("jq '", "# a\n", ".'"),
    ("jq ", "--arg a{n} b ", "."),
    ("jq . ", "f{n} ", ""),
    ("yq '", ".a{n}|", ".' f"),
    ("python3 -c '", "exec(", "1'"),
    ("python3 -c '", 'eval("1")\n', "'"),
    ('python3 -c "', "exec('rm')\n", '"'),
    ("python3 -c '", 'import os\nos.environ["A{n}"]\n', "'"),
    ("python3 -c '", 'print(os.environ["A"+', "1'"),
    ("python3 -c '", 'open("a"+', '"b","w")\''),
    ("python3 -c '", 'x="a"*9\nopen(x,"w")\n', "'"),
    ("python3 -c '", "x=x*9\n", "'"),
    ("python3 -c '", 'x=["a"]+x\n', "'"),
    ('python3 -c \'x="a"\n', "x=x+x\n", 'open(x,"w")\''),
    ("python3 -c 'x=[1]\n", "x=[x,x]\n", "print(x)'"),
    ("python3 -c 'x=(1,)\n", "x=x+x\n", "os.remove(x)'"),
    ("python3 -c '", "def f{n}(a): return f{m}(a)+f{m}(a)\n", "f99(1)'"),
    ("python3 -c '", "for a{n} in b:\n " + "", "'"),
    ("python3 -c '", 'with open("a{n}","w") as f: f.write("b")\n', "'"),
    ("python3 -c '", 'getattr(os,"system")("rm a{n}")\n', "'"),
    ("python3 -c '", '__import__("os").system("rm a{n}")\n', "'"),
    ("python3 -c '", "import a{n}.b\n", "'"),
    ("python3 -c '", "from a{n} import *\n", "'"),
    ("python3 -c '", "x={n}\nif x: os.remove(str(x))\n", "'"),
    ("python3 -c '", "a{n}=lambda: a{m}()\n", "'"),
    ("python3 -c '", "a=b=", "c'"),
    ("python3 -c 'print(", "f(", "'"),
    ("python3 -c '", 'a{n}=b{m}+b{m}\nopen(a{n},"w")\n', "'"),
    ("python3 -c '", 'for x in l: l.append(x)\nopen(x,"w")\n', "'"),
    ("python3 -c '", 'self.a{n}=self.a{m}\nopen(self.a{n},"w")\n', "'"),
    ("python3 -c '", 'def f{n}(p): open(p,"w")\nf{n}("a{m}")\n', "'"),
    ("node -e '", 'for (const f{n} of ["a"]) fs.writeFileSync(f{n}, "x"); ', "'"),
    ("node -e '", 'const a{n} = "x" + a{m}; fs.writeFileSync(a{n}, "x"); ', "'"),
    ("", "git show HEAD:a{n} > b{n}\n", ""),
    ("", "echo a > .npmrc; npm test\n", ""),
    ("", "echo main > a{n}.hs; runghc a{n}.hs\n", ""),
    ("", "echo a > b{n}; tar cf a{n}.tar b{n}; tar xf a{n}.tar\n", ""),
    ("", "export PAGER=a{n}; git log\n", ""),
    ("", "declare -i n{n}; n{n}=$(cat x)\n", ""),
    ("", "v{n}=v{m}+v{m}; ", "declare -i n; n=v0"),
    ("export PYTHONPATH=a; ", "echo a > a/b{n}.py; python3 c.py; ", ""),
    ("", "find . -name a{n} > l{n}; cat $(<l{n})\n", ""),
    ("", "CC=a{n} make\n", ""),
    ("", "echo a{n} > Makefile; make\n", ""),
    ("python3 -c 'x=[", "[", "'"),
    ("python3 -c 'x=", '"a".replace("a","b").', "join(1)'"),
    ("python3 -c 'x=", "a[0]", "'"),
    ("python3 ", "-c a{n} ", ""),
    ("python3 ", "-W a{n} ", "-c 'print(1)'"),
    ("python3 a.py ", "a{n} ", ""),
    ("perl ", "-e 'print 1;' ", ""),
    ("perl -e '", "my @a{n} = (1,2); ", "'"),
    ("perl -e '", "sub f{n} { f{m}() } ", "'"),
    ("perl -e '", 'open(F, ">a{n}"); ', "'"),
    ("perl -e '", "eval { ", "'"),
    ("perl -e '", "qx{", "'"),
    ("perl -e '", "<<E;\n", "'"),
    ("perl -e '", "# a\n", "'"),
    ("perl -e '", "y/a/b/; ", "'"),
    ("perl -e '", "$a->{b}", "'"),
    ("ruby -e '", "def f{n}; f{m}; end; ", "'"),
    ("ruby -e '", "x{n} = x{m}; ", "'"),
    ("ruby -e '", 'File.delete("a{n}"); ', "'"),
    ("ruby -e '", "(", "'"),
    ("ruby -e '", "<<E\n", "'"),
    ("ruby -e '", ":a=>", "1'"),
    ("ruby -e '", "a.", "b'"),
    ("ruby -e '", "[1].each { |x| ", "'"),
    ("node -e '", 'import("a{n}");', "'"),
    ("node -e '", "`a${1}b`;", "'"),
    ("node -e '", "const {a{n}}=process.env;", "'"),
    ("node -e '", "process.env.A{n};", "'"),
    ("node -e '", "// a\n", "'"),
    ("node -e '", "/* ", "'"),
    ("node -e '", 'x+="a";', "'"),
    ("node -e '", '"a"+', "1'"),
    ("node -e '", "eval(", "'"),
    ("php -r '", '$a=$a."b"; ', "'"),
    ("php -r '", "eval(", "'"),
    ("php -r '", "// a\n", "'"),
    ("php -r '", 'include "a{n}"; ', "'"),
    ("php -r '", "function f{n}(){f{m}();} ", "'"),
    ("php -r '", "<<<E\n", "'"),
    ("find ", "a{n} ", "-delete"),
    ("find . ", "-name a{n} -o ", "-delete"),
    ("find . ", "\\( -name a{n} ", ""),
    ("find . ", "-name a{n} -exec rm {} + ", ""),
    ("find . ", "-exec sh -c 'rm a{n}' \\; ", ""),
    ("find . ", "-path ./a{n} -prune -o ", "-print | xargs rm"),
    ("find . ", "-not -name a{n} ", "| xargs cat"),
    ("find . ", "-fprint a{n} ", ""),
    ("find . ", "-newer a{n} ", "-delete"),
    ("git config ", "a.b{n} c ", ""),
    ("git ", "-c alias.a{n}='!rm b' ", "a9"),
    ("git ", "-c core.sshCommand='rm {n}' ", "fetch"),
    ("git log ", "--grep=a{n} ", ""),
    ("git log ", "a{n}..b{n} ", ""),
    ("git rm ", "a{n} ", ""),
    ("git checkout -- ", "a{n} ", ""),
    ("git clone ", "-c a.b{n}=c ", "h"),
    ("git push ", "--delete a{n} ", ""),
    ("git rebase ", "--exec 'rm a{n}' ", "b"),
    ("git ", "--git-dir=a{n} ", "status"),
    ("git ", "--work-tree a{n} ", "status"),
    ("ssh ", "-J h{n} ", "h rm a"),
    ("ssh ", "-o ProxyCommand='rm a{n}' ", "h"),
    ("ssh ", "-o SendEnv=A{n} ", "h rm a"),
    ("ssh ", "-L {n}:a:1 ", "h"),
    ("ssh ", "-i a{n} ", "h rm a"),
    ("ssh ", "-o 'ProxyCommand ssh h{n}' ", "h"),
    ("ssh h ", "ssh h{n} ", "rm a"),
    ('ssh h "', "ssh h{n} 'rm a'; ", '"'),
    ("scp ", "h{n}:a ", "b"),
    ("scp ", "-o a=b{n} ", "a h:b"),
    ("rsync ", "h{n}:a ", "b"),
    ("rsync ", "--files-from=a{n} ", "a b"),
    ("sftp -b a ", "h{n} ", ""),
    ("curl ", "-K a{n} ", "http://h/"),
    ("curl ", "--resolve a{n}:1:2 ", "http://h/"),
    ("curl ", "--next http://h{n}/ ", ""),
    ("curl ", "-F a=@f{n} ", "http://h/"),
    ("curl ", "-T f{n} ", "http://h/"),
    ("curl ", "--proxy h{n} ", "http://h/"),
    ("curl ", "http://h/{a,b{n}} ", ""),
    ("curl ", "http://h/[1-{n}] ", ""),
    ("curl http://h/", "{a,b}", ""),
    ("curl http://h/", "%41", ""),
    ("curl http://h/?", "a={n}&", ""),
    ("curl 'http://h/?", "a={n}&", "'"),
    ("wget ", "-O f{n} ", "http://h/"),
    ("wget ", "--header=a:{n} ", "http://h/"),
    ("wget -i ", "f{n} ", ""),
    ("nmap ", "10.0.0.{n} ", ""),
    ("dig ", "a{n} ", ""),
    ("ansible ", "a{n}:", "b -m ping"),
    ("ansible-playbook ", "-e a{n}=b ", "c.yml"),
    ("kubectl delete ", "pod/a{n} ", ""),
    ("kubectl delete pod ", "a{n} ", ""),
    ("kubectl get ", "a{n},", "b"),
    ("kubectl apply ", "-f a{n} ", ""),
    ("kubectl ", "-n a{n} ", "delete pod b"),
    ("kubectl label pod a ", "a{n}=b ", ""),
    ("kubectl set env deploy/a ", "A{n}=b ", ""),
    ("kubectl exec a -- ", "a{n} ", ""),
    ("kubectl create secret generic a ", "--from-literal=a{n}=b ", ""),
    ("kubectl create secret generic a ", "--from-file=a{n} ", ""),
    ("helm install a b ", "--set a{n}=b ", ""),
    ("helm install a b ", "-f a{n} ", ""),
    ("helm install a b --set ", "a{n}=b,", "c=d"),
    ("helm uninstall ", "a{n} ", ""),
    ("docker run ", "-v /a{n}:/b ", "i"),
    ("docker run ", "--mount type=bind,source=/a{n},target=/b ", "i"),
    ("docker run --mount ", "type=bind,source=/a{n},", "target=/b i"),
    ("docker run ", "-p {n}:1 ", "i"),
    ("docker run ", "--env-file a{n} ", "i"),
    ("docker run ", "--cap-add a{n} ", "i"),
    ("docker run i ", "a{n} ", ""),
    ("docker rm ", "a{n} ", ""),
    ("docker rmi ", "a{n} ", ""),
    ("docker volume rm ", "a{n} ", ""),
    ("docker build ", "--build-arg A{n}=b ", "."),
    ("docker compose ", "-f a{n} ", "up"),
    ("docker compose up ", "a{n} ", ""),
    ("docker exec ", "-e A{n}=b ", "c rm d"),
    ("docker -H ", "h{n} ", "ps"),
    ("podman run ", "-v a{n}:b ", "i"),
    ("tar xf ", "a{n} ", ""),
    ("tar cf - ", "-T a{n} ", ""),
    ("tar cf - ", "--exclude a{n} b{n} ", ""),
    ("tar ", "-C a{n} ", "-xf b"),
    ("tar ", "--checkpoint-action=exec='rm a{n}' ", "-cf a b"),
    ("tar ", "--transform=s/a/b{n}/ ", "-xf a"),
    ("zip a ", "b{n} ", ""),
    ("unzip a ", "b{n} ", ""),
    ("unzip a ", "-d b{n} ", ""),
    ("jar ", "-C a{n} b ", ""),
    ("7z x a ", "b{n} ", ""),
    ("cpio ", "-i a{n} ", ""),
    ("ls -", "laR", ""),
    ("rm -", "rf", " a"),
    ("rm ", "-rf ", "a"),
    ("ps ", "aux", ""),
    ("ps ", "-p {n} ", ""),
    ("tar -", "v", "f a"),
    ("grep -", "rin", " a b"),
    ("grep ", "--include=a{n} ", "-r a ."),
    ("grep ", "-f a{n} ", "b"),
    ("sort ", "f{n} ", "-o g"),
    ("cut -d ", ", -f {n} ", ""),
    ("cut -f ", "{n},", "1 f"),
    ("tr ", "a", " b"),
    ("tee ", "/etc/a{n} ", ""),
    ("install ", "a{n} ", "b"),
    ("chmod ", "u+x,", "g+x a"),
    ("chmod ", "+x a{n} ", ""),
    ("chown a ", "b{n} ", ""),
    ("setfacl -m ", "u:a{n}:r,", "g:b:r c"),
    ("mount -o ", "a{n},", "b c d"),
    ("dd ", "bs={n} ", "if=a of=b"),
    ("find a | xargs ", "-I{} rm {} ", ""),
    ("xargs ", "-n {n} ", "rm"),
    ("xargs ", "-a f{n} ", "rm"),
    ("xargs ", "-I a{n} ", "rm b"),
    ("parallel ", "-j {n} ", "rm ::: a"),
    ("parallel rm {} ::: ", "a{n} ", "::: b c"),
    ("parallel 'rm {}' ", ":::: a{n} ", ""),
    ("watch ", "-d ", "rm a"),
    ("timeout ", "-k {n} ", "5 rm a"),
    ("nice ", "-n {n} ", "rm a"),
    ("nice ", "nice ", "rm a"),
    ("flock a ", "flock b{n} ", "rm c"),
    ("su -c ", "su\\ -c\\ ", "rm a"),
    ("sudo ", "-u a{n} ", "rm b"),
    ("sudo ", "A{n}=b ", "rm c"),
    ("command ", "command ", "rm a"),
    ("builtin ", "builtin ", "cd a"),
    ("exec ", "exec ", "rm a"),
    ("time ", "-p ", "rm a"),
    ("trap ", "'rm a{n}' INT; trap ", "- INT"),
    ("make ", "A{n}=b ", ""),
    ("make ", "-f a{n} ", ""),
    ("make ", "-C a{n} ", ""),
    ("make ", "--eval='a{n}:' ", ""),
    ("npm run a -- ", "b{n} ", ""),
    ("npm ", "--prefix a{n} ", "run b"),
    ("npx ", "-p a{n} ", "b"),
    ("pip install ", "-r a{n} ", ""),
    ("pip install ", "-e a{n} ", ""),
    ("pip install ", "--index-url http://h{n} ", "a"),
    ("pip install ", "git+http://h{n} ", ""),
    ("apt-get ", "-o a{n}=b ", "install c"),
    ("cargo ", "--config a{n}=b ", "build"),
    ("go build ", "./a{n} ", ""),
    ("go test ", "-run a{n} ", "./..."),
    ("mvn ", "-Da{n}=b ", "test"),
    ("gradle ", "-Pa{n}=b ", "test"),
    ("terraform apply ", "-var a{n}=b ", ""),
    ("terraform apply ", "-target=a{n} ", ""),
    ("aws ec2 terminate-instances --instance-ids ", "i-{n} ", ""),
    ("aws s3 cp a s3://b ", "--exclude a{n} ", ""),
    ("aws ", "--profile a{n} ", "s3 ls"),
    ("gcloud compute instances delete ", "a{n} ", ""),
    ("az vm delete --ids ", "a{n} ", ""),
    ("systemctl stop ", "a{n} ", ""),
    ("journalctl ", "-u a{n} ", ""),
    ("iptables -A INPUT -s ", "a{n},", "b -j DROP"),
    ("ip addr add ", "10.0.0.{n} ", "dev a"),
    ("crontab ", "-u a{n} ", "f"),
    ("screen ", "-S a{n} ", "-X stuff b"),
    ("tmux ", "send-keys a{n} \\; ", ""),
    ("tmux ", "-c 'rm a{n}' ", ""),
    ("vim ", "-c '!rm a{n}' ", "f"),
    ("vim ", "+a{n} ", "f"),
    ("ed <<E\n", "w a{n}\n", "E\n"),
    ("gdb ", "-ex 'shell rm a{n}' ", ""),
    ("openssl enc ", "-pass pass:a{n} ", "-in b"),
    ("gpg ", "-r a{n} ", "-e b"),
    ("ffmpeg ", "-i a{n} ", "b"),
    ("convert ", "a{n} ", "b"),
    ("socat ", "EXEC:a{n},", "TCP:h:1"),
    ("socat TCP:h:1 EXEC:", "a,", "b"),
    ("nc ", "-x h{n}:1 ", "h 1"),
    ("export ", "x{n}=$x{m} ", ""),
    ("export ", "x{n}=$(a) ", ""),
    ("local ", "-n x{n}=y ", ""),
    ("declare -n ", "x{n}=x{m} ", "; rm $x9"),
    ("declare -n ", "x{n}=x{m} ", "; x9000=a; rm $x9000"),
    ("", "declare -n x{n}=x{m}; ", "x900=a; rm $x900"),
    ("", "x{n}=x{m}; echo ${!x{n}}; ", ""),
    ("unset ", "x[{n}] ", ""),
    ("let ", "x{n}+=1 ", ""),
    ("let ", "x=x+{n} ", "; rm $x"),
    ("set ", "-o a{n} ", ""),
    ("set ", "-e ", "; cd a; rm b"),
    ("shopt -s ", "a{n} ", ""),
    ("ulimit ", "-n {n} ", ""),
    ("alias ", "a{n}='b{m}' ", "; a9"),
    ("shopt -s expand_aliases\n", "alias a{n}='a{m} '\n", "a900 rm\n"),
    ("shopt -s expand_aliases\nalias a='a b'\n", "a {n}\n", ""),
    ("hash ", "-p a{n} b ", ""),
    ("enable ", "-f a{n} b ", ""),
    ("trap '", "trap ", "' EXIT"),
    ("trap 'eval \"$x\"' EXIT; ", "x=$x{n}; ", ""),
    ("pushd a; ", "pushd b{n}; ", "rm c"),
    ("", "pushd a{n}; rm b; popd; ", ""),
    ("", "(cd a{n}; (cd b; rm c); rm d); ", ""),
    ("", "cd a{n} || exit; rm b; ", ""),
    ("", "if cd a{n}; then rm b; cd ..; fi; ", ""),
    ("", "a{n} & wait; ", ""),
    ("", "a{n} & b=$!; kill $b; ", ""),
    ("", "exec {a{n}}>b; echo >&${a{n}}; ", ""),
    ("", "echo a{n} >&2 2>&1 >/dev/null; ", ""),
    ("", "x=$(<a{n}); ", "rm $x"),
    ("", "x{n}=$(echo $x{m}); ", "rm $x9"),
    ("", "x=$(echo $x$x); ", "rm $x"),
    ("", "x=$(echo a{n}); rm $x; ", ""),
    ("", "x=$(f a{n}); ", "rm $x"),
    ("f() { echo $1$1; }; ", "x=$(f $x); ", "rm $x"),
    ("f() { echo a; }; ", "x=$(f); rm $x{n}; ", ""),
    ("f() { printf '%s' \"$@\"; }; ", 'x=$(f "$x" a); ', "rm $x"),
    ("", "read x{n} < f; rm $x{n}; ", ""),
    ("", "while read x; do y=$y$x; done < f{n}; ", "rm $y"),
    ("", "for x in a b; do y=$y$x; done; ", "rm $y"),
    ("", "for x in $x; do y=$x; done; ", "rm $y"),
    ("", "for x in *; do y=$x; done; ", "rm $y"),
    ("", "case $x in a) y=b;; c) y=d;; *) y=$y;; esac; ", "rm $y"),
    ("", "[ $x ] && y=a || y=b; ", "rm $y"),
    ("", "((x=x+1)); ", "rm $x"),
    ("x=1; ", "((x*=2)); ", "rm $x"),
    ("", "x=$((x*9+{n})); ", "rm $x"),
    ("", "x=(a{n} ${x[@]}); ", "rm ${x[@]}"),
    ("", "x+=(a b c); ", "rm ${x[@]}"),
    ("", "x+=([{n}]=a); ", "rm ${x[@]}"),
    ("", "x[{n}]=a; ", "rm ${x[@]}"),
    ("", "unset 'x[{n}]'; ", "rm ${x[@]}"),
    ("echo ", "\\\n", "a"),
    ("", "echo a\\\n", "b"),
    ("", "\\\n", "a"),
    ("", "a\r\n", ""),
    ("", "\t", "a"),
    ("", "a;;", ""),
    ("", "a&&", "b"),
    ("", "é{n};", ""),
    ("rm $'", "\\u0041", "'"),
    ("rm $'", "\\x{", "'"),
    ('rm $"', "a", '"'),
    ("rm ", "''", "a"),
    ("rm ", '""', "a"),
    ("rm ", "'a'\"b\"", ""),
    ("", "r''m a{n};", ""),
    ("", "/bin/../bin/rm a{n};", ""),
    ("", "$'rm' a{n};", ""),
    ("", "${x:-rm} a{n};", ""),
    ("", "{rm,a{n}};", ""),
    ("", "r[m] a{n};", ""),
    ("", "*m a{n};", ""),
    ("", "? a{n};", ""),
    ("* ", "a{n} ", ""),
    ("?m ", "a{n} ", ""),
    ("?? ", "a{n} ", ""),
    ("[a-z]* ", "a{n} ", ""),
    ("* ", "a{n}; * ", ""),
    ("?? ", "a{n}; ?? ", ""),
    ('ruby -e \'Dir["x"].each{|a| ', "a,", "}'"),
    ("ruby -e '", 'Dir["x"].each{|a{n}| a{n}}; ', "'"),
    ('node -e \'const fs=require("fs"); ', 'for (const f{n} of fs.readdirSync(".")) fs.readFileSync("x/"+f{n}); ', "'"),
    ('node -e \'const fs=require("fs"); ', "fs.readdirSync(", "'"),
    ("node -e '", "[[{(", "'"),
)
